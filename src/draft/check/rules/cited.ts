import { fold } from '../../../text/fold.ts';
import { spansOf, type Span } from '../../../text/spans.ts';
import { alike, type RuleFinding, type Rule } from '../finding.ts';
import { isNearly } from '../nearly.ts';
import type { ParsedDraft } from '../draft.ts';
import type { WrittenForm } from '../knowledge.ts';
import { TERM, TITLE } from '../quoted.ts';

export const citedTitle: Rule = {
  id: 'cited-title',
  why: 'A title has one right form; the corpus may show which.',
  examples: [
    {
      corpus: ['认真学习《中国共产党纪律处分条例》。'],
      text: '学习《中国共产党纪律处理条例》。',
      found: ['中国共产党纪律处理条例'],
    },
  ],
  counterExamples: [
    { corpus: ['认真学习《中国共产党纪律处分条例》。'], text: '学习《中国共产党纪律处分条例》和《准则》。' },
    { corpus: ['印发《2022年党建工作要点》。'], text: '印发《2023年党建工作要点》。' },
  ],
  find: (draft, { titles }) => othersOf(draft, spansOf(draft.text, TITLE), titles),
};

export const quotedTerm: Rule = {
  id: 'quoted-term',
  why: 'A term has one right form; the corpus may show which.',
  examples: [{ corpus: ['增强“四个意识”。', '牢固树立“四个意识”。'], text: '增强“四个意思”。', found: ['四个意思'] }],
  counterExamples: [
    { corpus: ['增强“四个意识”。', '牢固树立“四个意识”。'], text: '增强“四个意识”，落实“一岗双责”。' },
    { corpus: ['落实“三个一”要求。', '做到“三个一”。'], text: '落实“五个一”要求。' },
  ],
  find: (draft, { terms }) => othersOf(draft, spansOf(draft.text, TERM), terms),
};

/** The stretches that the corpus has in a form nearly the same, and not as they are. */
function othersOf(draft: ParsedDraft, places: readonly Span[], forms: readonly WrittenForm[]): RuleFinding[] {
  const known = new Map(forms.map((form) => [fold(form.words), form]));
  return alike(draft, places, 'form').flatMap((found) => {
    const words = fold(String(found.values['words']));
    if (known.has(words)) return [];
    const near = [...known].filter(([folded]) => isNearly(words, folded)).map(([, form]) => form);
    const [form] = near.sort((a, b) => b.reports - a.reports);
    return form ? [{ ...found, values: { ...found.values, form: form.words, reports: form.reports } }] : [];
  });
}
