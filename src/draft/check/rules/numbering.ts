import { readMarker } from '../../../corpus/outline/markers.ts';
import type { ParsedDraft, DraftSection } from '../draft.ts';
import type { RuleFinding, Rule } from '../finding.ts';

interface Numbered {
  section: DraftSection;
  style: string;
  value: number;
  marker: string;
}

export const numbering: Rule = {
  id: 'numbering',
  why: 'A number left out or used twice shows a heading lost, doubled or moved.',
  examples: [
    {
      text: '一、主要工作\n抓好学习教育，完成全年任务。\n三、存在的问题\n学习不够深入，作风不够扎实。',
      found: ['三、'],
    },
    {
      text: '一、主要工作\n抓好学习教育。\n二、存在的问题\n学习不够深入。\n二、下一步打算\n继续抓好学习。',
      found: ['二、'],
    },
  ],
  counterExamples: [
    '一、主要工作\n（一）抓学习\n全年学习十二次。\n（二）抓作风\n作风持续好转。\n二、存在的问题\n（一）学习不深\n学习不够深入。\n（二）作风不实\n作风不够扎实。',
    '一、主要工作\n1.抓学习\n全年学习十二次。\n2.抓作风\n作风持续好转。\n二、存在的问题\n3.学习不深\n学习不够深入。',
    '一、主要工作\n1、列表改修：完成列表的改修。\n2、画面开发：完成画面的开发。\t\t3、工具开发：完成工具的开发。\n4、文书管理：完成文书管理的开发。\n二、存在的问题\n学习不够深入。',
  ],
  find: (draft) => outOfTurn(numberedIn(draft), draft),
};

/** Those whose number neither begins nor continues a list, be it under another heading or in lines that are no headings. */
function outOfTurn(all: readonly Numbered[], draft: ParsedDraft): RuleFinding[] {
  const open: Numbered[] = [];
  const leads = leadsIn(draft);
  return all.flatMap((one) => {
    const { section, style, value } = one;
    const [before] = [open[section.depth], (open.length = section.depth)];
    open[section.depth] = one;
    const isListed = before?.style === style;
    const isRepeated = isListed && value === before.value;
    const isNext = isListed && value === before.value + 1;
    const isLed = leads.some((lead) => lead.start < section.start && lead.style === style && lead.value === value - 1);
    const isDue = !isRepeated && (value === 1 || isNext || isLed);
    return isDue ? [] : [foundOf(one, isListed ? before : null)];
  });
}

/** Between two cells, or two lines that were run together. */
const WIDE = /\t+|[ \u3000]{2,}/;

/** The numbers with which lines begin, and what stands in a line behind a wide gap. */
const leadsIn = ({ lines }: ParsedDraft) =>
  lines.flatMap(({ start, text }) =>
    text.split(WIDE).flatMap((piece) => {
      const marker = readMarker(piece);
      return marker ? [{ start, style: marker.style, value: marker.value }] : [];
    }),
  );

function foundOf({ section, marker, value }: Numbered, before: Numbered | null): RuleFinding {
  const says = !before ? 'first' : value === before.value ? 'repeated' : value > before.value ? 'gap' : 'back';
  const places = [{ start: section.start, end: section.start + marker.length }];
  return { says, values: { words: marker, before: before?.marker ?? '' }, places };
}

/** The headings whose number counts. */
export const numberedIn = ({ sections }: ParsedDraft): Numbered[] =>
  sections.flatMap((section) => {
    const read = section.marker === null ? null : readMarker(`${section.marker} `);
    return read ? [{ section, style: read.style, value: read.value, marker: section.marker! }] : [];
  });
