import type { Expected } from './schema.ts';

/** The keys that lead to a value of the configuration: `['name', 'zh']` */
export type Keys = readonly string[];

/** What a logo may not be: another file, too large, without a size, or holding what it names. */
export type LogoFault =
  { is: 'no-svg' } | { is: 'too-large'; most: number } | { is: 'no-size' } | { is: 'loads'; what: string };

/** Two colours that letters cannot be read in. */
export interface Pale {
  letters: string;
  ground: 'paper' | 'sheet' | 'mark';
  /** The colour of the ground, which may be one that is mixed from what is given. */
  color: string;
  ratio: number;
}

/** What is wrong with a configuration; its words are in `src/i18n/config.ts`. Rules are permanent. */
export type ConfigFault = { keys: Keys } & (
  | { rule: 'config/unreadable'; why: string }
  | { rule: 'config/no-object' }
  | { rule: 'config/unknown-key'; nearest: string | null; known: readonly string[] }
  | { rule: 'config/missing'; expected: Expected }
  | { rule: 'config/wrong-value'; expected: Expected; given: string }
  | { rule: 'config/no-file'; file: string }
  | { rule: 'config/logo'; file: string; why: LogoFault }
  | { rule: 'config/pale'; why: Pale }
);
