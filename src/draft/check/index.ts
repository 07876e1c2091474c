import type { Lexicon } from '../../corpus/lexicon.ts';
import { parseDraft, unread, type ParsedDraft } from './draft.ts';
import type { Writing } from './writing.ts';
import type { Finding, Rule } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { outlineRules, wordRules } from './rules.ts';

/** A draft, and what its writer may want to look at. */
export interface Checked {
  draft: ParsedDraft;
  findings: readonly Finding[];
}

/** To read the outline of more characters takes so long that what the words show is told before. */
const LONG = 30_000;

/**
 * Checks a draft step by step, so that whoever calls may stop between two rules; the last step gives the answer, and
 * where it takes long one before gives what is found without the outline.
 */
export function* checking(
  writing: Writing,
  lexicon: Lexicon,
  knowledge: Knowledge,
): Generator<Checked | null, Checked> {
  const glanced = unread(writing.text);
  const ofWords: Finding[] = [];
  for (const rule of wordRules) {
    yield null;
    for (const found of foundBy(rule, glanced, knowledge)) ofWords.push(found);
  }
  yield writing.text.length > LONG ? { draft: glanced, findings: ofWords } : null;
  const draft = parseDraft(writing, lexicon);
  const ofOutline = outlineRules.flatMap((rule) => foundBy(rule, draft, knowledge));
  return { draft, findings: [...ofOutline, ...ofWords] };
}

const foundBy = ({ id, find }: Rule, draft: ParsedDraft, knowledge: Knowledge): Finding[] =>
  find(draft, knowledge).map((found) => ({ rule: id, ...found }));
