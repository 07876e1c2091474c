/** How the commands of a block are tried. */
export type Trial =
  /** In every run of the tests. */
  | 'runs'
  /** By `npm run trial:docs`, since it takes long. */
  | 'trial'
  /** Not here: it needs what a machine of tests has not, which the comment names. */
  | 'elsewhere';

/** What must be so after the commands: words printed, a file written, a page served. */
export interface Expectation {
  is: 'prints' | 'leaves' | 'serves';
  what: string;
  /** Words that the file must hold. */
  holding: string | null;
}

/** A block of commands in a page of `docs/`, with the comment before it that says what comes of them. */
export interface CommandBlock {
  /** `docs/data.md:12` */
  place: string;
  commands: string;
  trial: Trial | null;
  expected: Expectation[];
}

/** A comment, if one stands right before it, and a fenced block of commands. */
const BLOCK = /(?:^<!-- (\w+):\s*([^]*?)\s*-->\n\n?)?^```sh\n([^]*?)^```$/gm;
const EXPECTATION = /\b(prints|leaves|serves) "([^"]+)"(?: with "([^"]+)")?/g;
const TRIALS: readonly string[] = ['runs', 'trial', 'elsewhere'] satisfies Trial[];

/** The blocks of commands of a page, in their order. */
export const blocksOf = (markdown: string, file: string): CommandBlock[] =>
  Array.from(markdown.matchAll(BLOCK), ({ index, 0: whole, 1: trial = '', 2: said = '', 3: commands }) => ({
    place: `${file}:${markdown.slice(0, index + whole.indexOf('```sh')).split('\n').length}`,
    commands: commands!,
    trial: TRIALS.includes(trial) ? (trial as Trial) : null,
    expected: Array.from(said.matchAll(EXPECTATION), ([, is, what, holding = null]) => ({
      ...{ is: is as Expectation['is'], what: what!, holding },
    })),
  }));
