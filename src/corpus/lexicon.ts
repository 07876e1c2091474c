import { escapePattern } from '../text/escape.ts';
import { compileFinder, outside, type Finder } from '../text/finder.ts';
import { compileTypeWeights, type TypeWeights } from './model/type-weights.ts';
import { modelFor } from './model/known.ts';
import type { Model } from './model/model.ts';
import { compileUnit, type UnitStyle } from './unit-style.ts';
import type { Role, SectionType, Tag, Taxonomy } from './taxonomy.ts';

/** The cues of one tag, ready to be looked for. A pattern of no cues matches nothing. */
export interface Cues {
  id: string;
  heading: RegExp;
  /** Found in headings that describe. */
  tone: RegExp;
  /** Where it matches, no other cue of the tag counts. */
  not: RegExp;
  text: RegExp;
}

/** Finds what the tags of one kind say, each in one pass. A cue inside a word of `not` is left out. */
export interface Readers {
  heading: Finder;
  tone: Finder;
  text: Finder;
}

/** What a lexicon is made of: of a taxonomy that which decides, without what is only shown. */
export type Terms = Pick<Taxonomy, 'units' | 'words' | 'threshold'> & {
  types: readonly Pick<SectionType, 'id' | 'cues' | 'role' | 'topics' | 'precedes'>[];
  topics: readonly Cued[];
  kinds: readonly Pick<Taxonomy['kinds'][number], 'name' | 'cues' | 'ends' | 'text' | 'report' | 'default'>[];
};

type Cued = Pick<Tag, 'id' | 'cues'>;

/** A type and the words that turn to it. */
export interface Turn {
  id: string;
  word: string;
}

/** The taxonomy with its cues compiled; made once for all reports. */
export interface Lexicon {
  types: Cues[];
  topics: readonly string[];
  readTypes: Readers;
  /** The type to which a sentence turns with its first words, and these words; null where it turns to none. */
  readTurn: (sentence: string) => Turn | null;
  readTopics: Readers;
  /** The words of a text that name no type but may speak for one, each once. */
  readWords: (text: string) => string[];
  /** All cues by which a heading names a type. */
  typeNames: RegExp;
  /** A heading that is such words, with nothing but when and whose before them: 不足, 2022年打算, 我的收获 */
  typeNameAlone: RegExp;
  genres: { name: string; title: RegExp; end: RegExp; text: RegExp; report: boolean; default: string }[];
  /** What begins a unit by its numeral alone. */
  units: UnitStyle[];
  /** The type of each role. */
  roles: Record<Role, string>;
  /** Types whose sections are about nothing. */
  withoutTopics: ReadonlySet<string>;
  /** By type, the types of which a heading that names it first does not tell. */
  precedes: ReadonlyMap<string, readonly string[]>;
  /** The least confidence with which a type counts as decided. */
  threshold: number;
  model: Model;
  /** What the model weighs for the types, sorted for use. */
  typeWeights: TypeWeights;
}

/** How many characters `…` stands for in a cue, at most. */
const GAP = '[^。；！？\\n]{0,8}';
/** What may stand before a cue that begins a sentence. */
const LINK =
  '(?:[一二两三几多]年来|同时|当然|但是|但|然而|不过|此外|另外|最后|工作中|总的来看|总体来看|总的说来|客观地?看|实事求是地?[说讲])';
const NOTHING = '(?!)';
/** What may stand before a name of a type that is a heading by itself. */
const WHOSE =
  '(?:(?:\\d{4}|[二一][〇○零九][〇○零一二三四五六七八九]{2})年度?|[明今来本下新]一?(?:年度?|学期|阶段|季度|步))?的?(?:我的|个人|几点|一些|主要)?';

/** One pattern for several cues: `alternatives(['存在…问题'])` finds 存在的突出问题. */
export function alternatives(cues: readonly string[]): string {
  const longestFirst = [...cues].sort((a, b) => b.length - a.length);
  return longestFirst.map((cue) => escapePattern(cue).replaceAll('…', GAP)).join('|') || NOTHING;
}

/** Compiles the cues of a taxonomy, with the weights learned for them. */
export function compileLexicon(
  { types, topics, kinds: genres, units, words, threshold }: Terms,
  learned: Model,
): Lexicon {
  const model = modelFor(learned, { types, topics });
  const names = alternatives(types.flatMap(({ cues }) => cues.heading));
  return {
    types: types.map(compileTag),
    topics: topics.map(({ id }) => id),
    readTypes: compileReaders(types),
    readTopics: compileReaders(topics),
    readTurn: compileTurns(types),
    readWords: compileWords(words),
    typeNames: new RegExp(names),
    typeNameAlone: new RegExp(`^${WHOSE}(?:${names})$`),
    genres: genres.map((genre) => ({
      name: genre.name,
      title: new RegExp(alternatives(genre.cues)),
      end: new RegExp(`(?:${alternatives(genre.ends)})$`),
      text: new RegExp(alternatives(genre.text)),
      report: genre.report,
      default: genre.default ?? roleIn(types, 'usual'),
    })),
    units: units.map(compileUnit),
    roles: { opens: roleIn(types, 'opens'), closes: roleIn(types, 'closes'), usual: roleIn(types, 'usual') },
    withoutTopics: new Set(types.flatMap((type) => (type.topics ? [] : [type.id]))),
    precedes: new Map(types.map((type) => [type.id, type.precedes])),
    threshold,
    model,
    typeWeights: compileTypeWeights(
      types.map(({ id }) => id),
      model.types,
    ),
  };
}

const roleIn = (types: Terms['types'], role: Role): string => types.find((type) => type.role.includes(role))!.id;

function compileReaders(tags: readonly Cued[]): Readers {
  const finderOf = (field: 'heading' | 'tone' | 'text' | 'not'): Finder =>
    compileFinder(
      tags.map(({ id, cues }) => ({ id, cues: cues[field] })),
      GAP,
    );
  const silent = finderOf('not');
  const audible =
    (find: Finder): Finder =>
    (text) => {
      const found = find(text);
      return found.length === 0 ? found : outside(found, silent(text));
    };
  return { heading: audible(finderOf('heading')), tone: audible(finderOf('tone')), text: audible(finderOf('text')) };
}

/** Words may overlap: each is looked for by itself. */
function compileWords(words: readonly string[]): Lexicon['readWords'] {
  const find = compileFinder(
    words.map((word) => ({ id: word, cues: [word] })),
    GAP,
  );
  return (text) => [...new Set(find(text).map(({ id }) => id))];
}

function compileTag({ id, cues }: Cued): Cues {
  return {
    id,
    heading: new RegExp(alternatives(cues.heading), 'g'),
    tone: new RegExp(alternatives(cues.tone), 'g'),
    not: new RegExp(alternatives(cues.not), 'g'),
    text: new RegExp(alternatives(cues.text), 'g'),
  };
}

/** The first words of a sentence, with what may stand before a cue and the gaps in it. */
const FIRST_WORDS = 48;

/** Few sentences turn: only where a cue's last letters stand among the first words the whole pattern is tried. */
function compileTurns(types: readonly Cued[]): Lexicon['readTurn'] {
  const letters = compileFinder(
    types.map(({ id, cues }) => ({ id, cues: cues.turn.map((cue) => cue.split('…').at(-1)!) })),
    GAP,
  );
  const patterns = types.map(({ id, cues }) => ({
    id,
    pattern: new RegExp(`^(?:${LINK}[，,]?)?(?:${alternatives(cues.turn)})`),
  }));
  return (sentence) => {
    const found = letters(sentence.slice(0, FIRST_WORDS));
    if (found.length === 0) return null;
    for (const { id, pattern } of patterns) {
      const match = found.some((letter) => letter.id === id) ? pattern.exec(sentence) : null;
      if (match) return { id, word: match[0] };
    }
    return null;
  };
}

/** The words a pattern finds in a text, each once, in order of first occurrence. */
export function wordsFound(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))];
}
