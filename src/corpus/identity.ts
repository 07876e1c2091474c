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
export const genreOf = (report: Titled, lexicon: Lexicon): string => readGenre(report, lexicon).name;

/** The type of a section of which nothing tells the job, in a report of this genre. */
export const usualTypeOf = (genre: string, { genres }: Lexicon): string =>
  (genres.find(({ name }) => name === genre) ?? genres.at(-1)!).default;

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

function readGenre({ title, text, titleEnd, bylineEnd }: Titled, { genres }: Lexicon): Genre {
  const whole = bare(title);
  const short = whole.replace(/[（(][^（）()]*[）)]$/, '');
  const naming = (words: string) => genres.find((genre) => genre.title.test(words));
  const below = bare(text.slice(titleEnd, bylineEnd));
  const said = [...text.slice(bylineEnd, bylineEnd + OPENING).matchAll(SAYS)].map(([words]) => words);
  const saying = () => naming(said.map((words) => words.replace(PHRASE, '')).join('\n'));
  const told = () => telling(text.slice(bylineEnd), genres);
  return (
    genres.find(({ end }) => end.test(short)) ??
    naming(short) ??
    naming(whole) ??
    naming(below) ??
    (isFrequent(PERSON, text) ? (told() ?? saying()) : (saying() ?? naming(said.join('\n')) ?? told())) ??
    genres.at(-1)!
  );
}

type Genre = Lexicon['genres'][number];

/** What a text tells of itself in its own voice; what is no report goes first. */
function telling(text: string, genres: readonly Genre[]): Genre | undefined {
  const ends = `${text.slice(0, OPENING)}\n${text.slice(-LAST)}`;
  const fits = (genre: Genre) => genre.text.test(ends);
  const none = genres.find((genre) => !genre.report && fits(genre));
  if (none || !isFrequent(OWN, text)) return none;
  return genres.find((genre) => genre.report && fits(genre));
}

const isFrequent = (words: RegExp, text: string): boolean =>
  (text.match(words)?.length ?? 0) * 1000 >= LEAST_OWN * text.length;

const bare = (text: string): string => text.replace(/[\s\u3000]/g, '');
