import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chinese, chineseLang } from '../../../i18n/chinese.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { formOf, fillWith, type PluralForms } from '../../../i18n/sentence.ts';
import type { Answer } from '../../../search/answer.ts';
import { MOST_REPEATED } from '../../../search/query/expression.ts';
import type { Problem } from '../../../search/query/parse.ts';
import { WIDEST_GAP } from '../../../search/query/pattern.ts';
import { problemText } from './problem-text.ts';

/** What the status line is drawn from. */
interface Status {
  /** The last answer, if there is one. */
  answer: Answer | null;
  stands: boolean;
  /** What is said while there is no answer. */
  message: string;
  words: SearchWords;
}

/**
 * The line that says what was found, announced politely. Its `data-query`, `data-sections`, `data-places` and
 * `data-reports` stand for the last query answered, once its results stand too.
 */
export function statusLine({ answer, stands, message, words }: Status): TemplateResult {
  const standing = stands ? answer : null;
  return html`<div
    class="status"
    role="status"
    data-query=${standing?.state.q ?? nothing}
    data-sections=${standing?.found.sections.length ?? nothing}
    data-places=${standing?.places ?? nothing}
    data-reports=${standing?.reports ?? nothing}
  >
    ${answer ? summary(answer, words) : html`<p>${message}</p>`}
  </div>`;
}

/** `命中 9 节 14 处，见于 3 篇 · 逐字核对` */
const summary = (answer: Answer, words: SearchWords): TemplateResult =>
  html`<p>${counts(answer, words)}</p>
    ${notesOn(answer, words).map((note) => html`<p>${note}</p>`)}`;

function counts({ query, state, found, places, reports }: Answer, words: SearchWords): unknown {
  if (query.problem) return unreadable(state.q, query.problem, words);
  if (query.clauses.length === 0 && query.ignored.length > 0) return words.nothingToFind;
  const bold = (sentence: PluralForms, n: number) =>
    fillWith(formOf(sentence, n, words), { n: html`<b>${formatNumber(n)}</b>` });
  const sections = found.sections.length;
  const values = { sections: bold(words.sections, sections), reports: bold(words.reports, reports) };
  if (sections === 0) {
    const phrases = query.clauses.map(({ text }) => chinese(`“${text}”`, words));
    return fillWith(words.notFound, { words: phrases });
  }
  if (query.clauses.every(({ isExcluded }) => isExcluded)) return fillWith(words.foundAll, values);
  return html`${fillWith(words.found, { ...values, places: bold(words.places, places) })}
    <span class="exact">${words.exact}</span>`;
}

/** `读不懂：党建` **`|`** `。竖线两边都要有词句` */
function unreadable(q: string, problem: Problem, words: SearchWords): unknown[] {
  const { start, end } = problem;
  const marked = html`<span class="unreadable" lang=${chineseLang(words)}
    >${q.slice(0, start)}<mark>${q.slice(start, end)}</mark>${q.slice(end)}</span
  >`;
  const values = { q: marked, n: [...q.slice(0, start)].length + 1, problem: problemText(problem, words) };
  return fillWith(words.unreadable, values);
}

/** How the query was read, where that is more than its words. */
function notesOn({ query, simplified }: Answer, words: SearchWords): unknown[] {
  const patterns = query.clauses.flatMap((clause) => clause.patterns);
  const hasGap = patterns.some(({ segments }) => segments.length > 1);
  const hasAny = patterns.some(({ segments }) => segments.some((segment) => segment.includes(null)));
  const ignored = query.ignored.map((word) => `“${word}”`).join('');
  return [
    ignored && fill(words.ignored, { words: ignored }),
    simplified !== null && fillWith(words.simplified, { q: chinese(simplified, words) }),
    hasGap && fill(words.gap, { n: WIDEST_GAP }),
    hasAny && words.any,
    ...(['sentence', 'report'] as const).map(
      (span) => query.clauses.some(({ within }) => within === span) && words.together[span],
    ),
    patterns.some(({ expression }) => expression) && fill(words.expression, { reach: MOST_REPEATED }),
  ].filter(Boolean);
}
