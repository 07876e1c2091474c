import type { Lexicon } from '../../corpus/lexicon.ts';
import { parseDraft, type ParsedDraft } from './draft.ts';
import type { Writing } from './writing.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { rules } from './rules.ts';

/** A draft, and what its writer may want to look at. */
export interface Checked {
  draft: ParsedDraft;
  findings: readonly Finding[];
}

/** Checks a draft step by step, so that whoever calls may stop between two rules; the last step gives the answer. */
export function* checking(writing: Writing, lexicon: Lexicon, knowledge: Knowledge): Generator<void, Checked> {
  const draft = parseDraft(writing, lexicon);
  const findings: Finding[] = [];
  for (const { id, find } of rules) {
    yield;
    for (const found of find(draft, knowledge)) findings.push({ rule: id, ...found });
  }
  return { draft, findings };
}
