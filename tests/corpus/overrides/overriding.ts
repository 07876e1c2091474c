import type { BuiltReport } from '../../../src/corpus/types.ts';
import { parseOverride } from '../../../src/corpus/overrides/parse.ts';
import { OverrideError } from '../../../src/corpus/overrides/problem.ts';
import { buildFromText, taxonomy } from '../seeds.ts';

export const FILE = 'overrides/report.yaml';

/** Builds a report with an override file. */
export const buildWith = (text: string, yaml: string): BuiltReport =>
  buildFromText(text, parseOverride(FILE, yaml, taxonomy));

/** `line:column rule reason advice` of all that is wrong with an override; empty where nothing is. */
export function problemsOf(build: () => unknown): string[] {
  try {
    build();
  } catch (error) {
    if (!(error instanceof OverrideError)) throw error;
    return error.problems.map(
      ({ line, column, rule, reason, advice }) => `${line}:${column} ${rule} ${reason} ${advice}`,
    );
  }
  return [];
}

/** The outline, one section a line: anchor, depth, headline, own text. */
export const outlineOf = ({ sections }: BuiltReport): string[] =>
  sections.map(({ id, depth, headline, text }) => `${id.split('/')[1]} ${depth} ${headline ?? '–'} | ${text}`);
