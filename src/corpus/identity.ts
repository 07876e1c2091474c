import type { Lexicon } from './lexicon.ts';

/** What a genre is looked for in. */
export interface Titled {
  /** On one line; the file's name, where the text has none. */
  title: string;
  text: string;
  titleEnd: number;
  bylineEnd: number;
}

/** The genre of a report: by its title, else by what stands below it, else by how it says what it is or tells of it. */
export const kindOf = (report: Titled, lexicon: Lexicon): string => readKind(report, lexicon).name;

/** The type of a section of which nothing tells the job, in a report of this genre. */
export const usualTypeOf = (kind: string, { kinds }: Lexicon): string =>
  (kinds.find(({ name }) => name === kind) ?? kinds.at(-1)!).default;

/** Where a report says what it is: 现将一年来的工作总结如下 */
const SAYS = /(?:现将?|下面|我|谨)[^。\n]{0,60}(?:如下|报告|汇报|述职)|特此(?:报告|汇报)|述职完毕/g;
const OPENING = 600;

/** Where a text begins and ends it says what it is; in between it tells of other things. */
const LAST = 120;
/** 汇报如下 is said of anything. */
const PHRASE = /(?:汇报|报告)(?:如下)?$/;
/** A person's or a body's own voice, and a person's alone. */
const OWN = /[我咱俺]|本人/g;
const PERSON = /[我咱俺](?![们国省市县区镇乡村局院校校系部处科室所站队厂司矿行公支中委协学社])|本人/g;
/** So often in a thousand characters. */
const LEAST_OWN = 1;

function readKind({ title, text, titleEnd, bylineEnd }: Titled, { kinds }: Lexicon): Kind {
  const whole = bare(title);
  const short = whole.replace(/[（(][^（）()]*[）)]$/, '');
  const naming = (words: string) => kinds.find((kind) => kind.title.test(words));
  const below = bare(text.slice(titleEnd, bylineEnd));
  const said = [...text.slice(bylineEnd, bylineEnd + OPENING).matchAll(SAYS)].map(([words]) => words);
  const saying = () => naming(said.map((words) => words.replace(PHRASE, '')).join('\n'));
  const told = () => telling(text.slice(bylineEnd), kinds);
  return (
    kinds.find(({ end }) => end.test(short)) ??
    naming(short) ??
    naming(whole) ??
    naming(below) ??
    (isFrequent(PERSON, text) ? (told() ?? saying()) : (saying() ?? naming(said.join('\n')) ?? told())) ??
    kinds.at(-1)!
  );
}

type Kind = Lexicon['kinds'][number];

/** What a text tells of itself in its own voice; what is no report goes first. */
function telling(text: string, kinds: readonly Kind[]): Kind | undefined {
  const ends = `${text.slice(0, OPENING)}\n${text.slice(-LAST)}`;
  const fits = (kind: Kind) => kind.text.test(ends);
  const none = kinds.find((kind) => !kind.report && fits(kind));
  if (none || !isFrequent(OWN, text)) return none;
  return kinds.find((kind) => kind.report && fits(kind));
}

const isFrequent = (words: RegExp, text: string): boolean =>
  (text.match(words)?.length ?? 0) * 1000 >= LEAST_OWN * text.length;

const bare = (text: string): string => text.replace(/[\s\u3000]/g, '');
