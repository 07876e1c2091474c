import { isDateLine } from '../../text/dates.ts';
import type { Lexicon } from '../lexicon.ts';
import { step, type Features } from '../model/features.ts';
import type { CleanLine } from './lines.ts';
import { readMarker } from './markers.ts';
import type { Chance, Reading } from './readings.ts';
import { kindOfLine, type Surroundings } from './surroundings.ts';

/** What is known of the report in which a reading stands. */
export interface Page {
  lines: readonly CleanLine[];
  /** Place of the first line that is a paragraph. */
  firstParagraph: number;
  /** Whether the report has headings 一、 and how many of its lines are numbered, in words. */
  numbering: string;
  /** Starts of the lines that the file's format marks as headings. */
  marked: ReadonlyMap<number, number>;
  lexicon: Lexicon;
}

const LENGTHS = [3, 5, 8, 12, 16, 20, 26, 34, 45];
const RESTS = [10, 20, 40, 80, 160, 300];

/** Words at the start of a line by which it is known; the first that fits. */
const BEGINNINGS: readonly [name: string, pattern: RegExp][] = [
  ['a salutation', /^(?:尊敬的|各位|同志们|大家|亲爱的|老师们|朋友们)/],
  ['a point', /^(?:[一二三四五六七八九十][是要来]|其[一二三四五六]|首先|其次|再次|最后|再者|一方面|另一方面)/],
  ['an ordinal', /^第[一二三四五六七八九十\d]+(?:[，,、：: ]|[^\d]{1,3}[，,、：: 　])/],
  ['a series', /^(?:问题|专题|任务|约定|案例|阶段|环节|目标|建议|教训|故事|镜头|关键词)[一二三四五六七八九十\d]/],
  ['a question', /^(?:问|答|Q|A)[：:]/],
  [
    'a month or season',
    /^(?:[（(【]?\d{1,2}(?:[—\-~至到]\d{1,2})?月|[一二三四五六七八九十]+、?[一二三四五六七八九十]*月|[一二三四]季度|[上下]半年|[春夏秋冬开入年])/,
  ],
  ['a year', /^(?:\d{4}|[二一][〇○零九][〇○零一二三四五六七八九]{2})年/],
  ['a clock time', /^\d{1,2}[:：]\d{2}/],
  [
    'a connective',
    /^(?:同时|此外|另外|为此|因此|所以|但是?|然而|不过|当然|目前|当前|今后|下一?步|一年来|今年|去年|我|我们)/,
  ],
  ['a bracket', /^[（(—-]/],
  ['a note', /^(?:附[件：:]|注[：:]|备注|来源|联系|电话|时间|地点|单位|姓名|日期|编[号制])/],
  ['a signer', /^(?:述职|述廉|报告|汇报|发言|承诺|总结|填报)人/],
];

/** What speaks for one reading of a line, apart from what becomes of the others. */
export function readingFeatures(reading: Reading, { line, text }: Chance, around: Surroundings, page: Page): Features {
  const kind = kindOf(reading);
  const names = [
    'any',
    ...shapeFeatures(reading, text),
    ...wordFeatures(reading, page.lexicon),
    ...listFeatures(reading, around),
    ...placeFeatures(line, page),
    ...(page.marked.has(page.lines[line]!.start) ? ['marked by the format'] : []),
  ];
  const features: Features = [];
  for (const name of names) features.push([name, 1], [`${kind}: ${name}`, 1]);
  if (reading.marker.style !== '') features.push([`${reading.marker.style}: ${reading.runIn ? 'run-in' : 'line'}`, 1]);
  return features;
}

function kindOf({ form, marker }: Reading): string {
  if (marker.value > 0) return form === 'line' ? 'numbered line' : `numbered ${form}`;
  return marker.style === '' ? form : `bullet ${form}`;
}

function shapeFeatures({ heading, closing, form, runIn, inside }: Reading, text: string): string[] {
  return [
    step('length', heading.length, LENGTHS),
    runIn ? step('rest', text.length - heading.length, RESTS) : `closed by ${closing.slice(0, 1) || 'nothing'}`,
    ...(runIn && form === 'sentence' ? [`stop ${closing.slice(0, 1)}`] : []),
    step('commas', heading.match(/[，,]/g)?.length ?? 0, [0, 1, 2]),
    ...(/\d/.test(heading) ? ['digits'] : []),
    ...(/[“《]/.test(heading) ? ['quotes'] : []),
    ...(/、/.test(heading) ? ['enumerates'] : []),
    ...(/[：:]/.test(heading) ? ['a colon within'] : []),
    ...(/[\s\u3000]/.test(heading.trim()) ? ['a gap within'] : []),
    ...(/我|你|他/.test(heading) ? ['a person'] : []),
    ...(/了|过|着/.test(heading) ? ['an aspect'] : []),
    ...(/\d[\d.]*(?:%|万|元|人|个|次|名|项|户|场|亩)/.test(heading) ? ['a count'] : []),
    ...(/[？?]/.test(closing) || /[吗呢么]$|什么|怎么|哪/.test(heading) ? ['asks'] : []),
    ...(inside ? ['inside its line'] : []),
  ];
}

function wordFeatures({ heading, runIn }: Reading, { typeNames, typeNameAlone, readTopics }: Lexicon): string[] {
  const beginning = BEGINNINGS.find(([, pattern]) => pattern.test(heading))?.[0];
  return [
    `begins with ${beginning ?? 'other words'}`,
    ...(heading.search(typeNames) !== -1 ? ['names a type'] : []),
    ...(!runIn && typeNameAlone.test(heading) ? ['is the name of a type'] : []),
    ...(readTopics.heading(heading).length > 0 ? ['names a topic'] : []),
    ...(/方面$/.test(heading) ? ['ends in 方面'] : []),
    ...(/情况$|工作$/.test(heading) ? ['ends in 情况 or 工作'] : []),
    ...(!runIn && isDateLine(heading) ? ['a date'] : []),
    ...(!runIn && OFFICE.test(heading) ? ['an office'] : []),
    ...(!runIn && NAME.test(heading) ? ['perhaps a name'] : []),
    ...(/们$/.test(heading) ? ['calls on people'] : []),
  ];
}

const OFFICE =
  /(?:公司|局|厅|委员会|总?支部|党委|党组|中心|办公室|学院|学校|医院|法院|部|科|处|书记|主任|局长|校长|院长)$/;
const NAME = /[\s\u3000][\p{Script=Han}X×*]{1,4}$|^[\p{Script=Han}]?[×*X]{1,3}$/u;

function listFeatures(
  { heading, marker, runIn }: Reading,
  { numbering, alike, before, after, row, cover }: Surroundings,
): string[] {
  const like = [before, after].filter((other) => other !== null);
  const nearest = Math.min(...like.map((other) => Math.abs(other.heading.length - heading.length)));
  return [
    ...(marker.value > 0 ? [`numeral ${numbering}`, step('value', marker.value, [1, 2, 4, 9])] : []),
    step('alike', alike, [1, 2, 3, 5, 9]),
    ...(like.length > 0 ? [step('nearest length', nearest, [0, 1, 3, 6])] : []),
    ...(like.some((other) => other.heading.at(-1) === heading.at(-1)) ? ['ends like another'] : []),
    ...(like.some((other) => other.heading.at(0) === heading.at(0)) ? ['begins like another'] : []),
    ...(runIn && alike > 1 ? [step('cover', cover, [0.1, 0.3, 0.6])] : []),
    ...(runIn ? [step('row', row, [1, 2, 3, 5])] : [step('row of lines', row, [1, 2, 3, 5, 9])]),
  ];
}

function placeFeatures(line: number, { lines, firstParagraph, numbering }: Page): string[] {
  const [before, next] = [lines[line - 1], lines[line + 1]];
  return [
    `below ${kindOfLine(before)}`,
    `above ${kindOfLine(next)}`,
    ...(next && readMarker(next.text) ? [`above ${readMarker(next.text)!.style}`] : []),
    ...(before && readMarker(before.text) ? ['below a number'] : []),
    ...(line < firstParagraph ? ['before the first paragraph'] : []),
    step('lines to the end', lines.length - 1 - line, [0, 1, 2, 4]),
    `numbering ${numbering}`,
  ];
}
