import type { Decision } from '../../corpus/schema.ts';
import { decisionWords, type DecisionWords } from '../../i18n/decisions.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tagName } from '../taxonomy.ts';

/** A person's decision in the words of the page. */
export interface SaidDecision {
  /** On what: 标题, 年份, 类型 … */
  of: string;
  /** The words at a place, a section's anchor, or 全篇. */
  where: string;
  /** The section that `where` names; null where it names none. */
  anchor: string | null;
  /** What was decided, with what the pipeline had found where that is known. */
  decided: string;
  why: string | null;
}

/** What a person decided on a report, in the words of the page. */
export function sayDecisions(decisions: readonly Decision[], locale: Locale): SaidDecision[] {
  const words = decisionWords[locale];
  return decisions.map((decision) => ({
    of: words.of[decision.of],
    where: WHERE[decision.of](words, decision.where),
    anchor: decision.of === 'types' || decision.of === 'topics' ? decision.where : null,
    decided: DECIDED[decision.of](words, decision, locale),
    why: decision.why,
  }));
}

type Where = (words: DecisionWords, where: string | null) => string;

const whole: Where = (words) => words.whole;
const quoted: Where = (_, where) => `“${where}”`;
const named: Where = (_, where) => where ?? '';

const WHERE: Readonly<Record<Decision['of'], Where>> = {
  ...{ title: whole, kind: whole, year: whole },
  remove: (words) => words.above,
  ...{ keep: quoted, heading: quoted, section: quoted, text: quoted },
  ...{ types: named, topics: named },
};

type Decided = (words: DecisionWords, values: Pick<Decision, 'found' | 'decided'>, locale: Locale) => string;

const corrected: Decided = ({ nothing }, { found, decided }) => `${found ?? nothing} → ${decided ?? nothing}`;
const tagged: Decided = ({ nothing, and }, { decided }, locale) =>
  decided
    ? decided
        .split(' ')
        .map((tag) => tagName(tag, locale))
        .join(and)
    : nothing;

const DECIDED: Readonly<Record<Decision['of'], Decided>> = {
  title: corrected,
  kind: corrected,
  year: corrected,
  remove: (words) => words.removed,
  keep: (words) => words.kept,
  heading: (words, { decided }) => words.heading(decided ?? ''),
  section: (words) => words.section,
  text: (words) => words.text,
  types: tagged,
  topics: tagged,
};
