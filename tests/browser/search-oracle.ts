import { attributeOf, elementsIn, readMarkup, send, textOf, type Element, type Markup } from './markup.ts';
import { randomFrom } from '../../scripts/bench/random.ts';

/** A section as its report's page shows it, read from the page itself and not from the index. */
export interface OracleSection {
  id: string;
  blocks: string[];
  type: string[];
  topic: string[];
  report: string[];
  kind: string[];
  year: string[];
  /** Whether it counts in figures: what repeats another and what is no report does not. */
  counted: boolean;
}

export interface OracleReport {
  id: string;
  title: string;
}

/** What a search must give: counted by hand, so to say. */
export interface Expected {
  ids: string[];
  places: number;
}

/** A second, plain writing of what a search compares. It shares no code with the site, so that the two can disagree. */
export function plainFold(text: string): string {
  return text
    .replace(/(?<![A-Za-z0-9])D(?=[一-龥])|(?<=[一-龥])D(?![A-Za-z0-9])/g, '党')
    .replace(/X{2,}|x{2,}|[*＊]{2,}|×{2,}|某{2,}|_{2,}|(?<!\d)[*＊×]|[*＊×](?!\d)/g, '㐃')
    .replace(/(?<![A-Za-z0-9+＋])[XxＸ](?![A-Za-z0-9光])/g, '㐃')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}\p{M}]/gu, '');
}

const folded = new Map<string, string>();

/** A block of the corpus folded, once for all queries. */
function foldedOnce(block: string): string {
  const known = folded.get(block) ?? plainFold(block);
  folded.set(block, known);
  return known;
}

interface PlainClause {
  isExcluded: boolean;
  alternatives: RegExp[];
}

/** The query as regular expressions over folded text: `一?双责` → `一.双责`, `开展…活动` → `开展.{0,8}?活动` */
function plainClauses(query: string): PlainClause[] {
  const words = query
    .trim()
    .replace(/\s*[|｜]\s*/g, '|')
    .split(/\s+/);
  const clauses = words.map((word) => {
    const isExcluded = /^[-－]/.test(word);
    const alternatives = word.split('|').map(plainPattern).filter(Boolean);
    return { isExcluded, alternatives };
  });
  const different = new Map(clauses.map((clause) => [`${clause.isExcluded}${clause.alternatives.join('|')}`, clause]));
  return [...different.values()]
    .filter(({ alternatives }) => alternatives.length > 0)
    .map(({ isExcluded, alternatives }) => ({
      isExcluded,
      alternatives: alternatives.map((one) => new RegExp(`(?=(${one}))`, 'gu')),
    }));
}

const plainPattern = (phrase: string): string =>
  phrase
    .split(/…+|\.{3,}/)
    .map((stretch) =>
      stretch
        .split('?')
        .map(plainFold)
        .join('.')
        .replace(/^\.+|\.+$/g, ''),
    )
    .filter(Boolean)
    .join('.{0,8}?');

/** Every different stretch of a text that one of the alternatives fits. */
const stretchesIn = (text: string, { alternatives }: PlainClause): Set<string> =>
  new Set(alternatives.flatMap((one) => [...text.matchAll(one)].map((match) => `${match.index}+${match[1]!.length}`)));

export function expected(sections: readonly OracleSection[], query: string): Expected {
  const clauses = plainClauses(query);
  if (clauses.length === 0) return { ids: [], places: 0 };
  const found = sections.filter(({ blocks }) =>
    clauses.every(
      (clause) => blocks.some((block) => stretchesIn(foldedOnce(block), clause).size > 0) !== clause.isExcluded,
    ),
  );
  const texts = found.flatMap(({ blocks }) => blocks.map(foldedOnce));
  const wanted = clauses.filter(({ isExcluded }) => !isExcluded);
  const places = texts.flatMap((text) => wanted.map((clause) => stretchesIn(text, clause).size));
  return { ids: found.map(({ id }) => id).sort(), places: places.reduce((sum, count) => sum + count, 0) };
}

/** Reads every section of every report from the built pages. */
export async function readSections(site: string): Promise<{ reports: OracleReport[]; sections: OracleSection[] }> {
  const reports = (await (await send(new URL('data/reports.json', site).href)).json()) as OracleReport[];
  const pages = await Promise.all(reports.map(async ({ id }) => readMarkup(new URL(`reports/${id}/`, site).href)));
  return { reports, sections: pages.flatMap(sectionsOn) };
}

const BLOCKS = ['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li'];

function sectionsOn(page: Markup): OracleSection[] {
  const elements = elementsIn(page);
  const report = elements.find((one) => attributeOf(one, 'data-report') !== undefined);
  const only = (name: string) => [(report && attributeOf(report, name)) ?? ''].filter(Boolean);
  const words = (one: Element, name: string) => (attributeOf(one, name) ?? '').split(' ').filter(Boolean);
  return elements
    .filter((one) => one.tagName === 'section' && attributeOf(one, 'data-section') !== undefined)
    .map((section) => ({
      id: attributeOf(section, 'data-section')!,
      blocks: elementsIn(section)
        .filter(({ tagName }) => BLOCKS.includes(tagName))
        .map(textOf),
      type: words(section, 'data-types'),
      topic: words(section, 'data-topics'),
      report: only('data-report'),
      kind: only('data-kind'),
      year: only('data-year'),
      counted: attributeOf(section, 'data-counted') !== 'apart',
    }));
}

/** What means something in a query; the tests of operators have their own phrases. */
const OPERATOR = /[|｜?…]|\.{3}|(?:^|\s)[-－]/;

/** Random stretches of the reports of one to eight characters, always the same ones for a seed. */
export function randomPhrases(sections: OracleSection[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const blocks = sections.flatMap((section) => section.blocks).filter((block) => block.length > 8);
  const phrases: string[] = [];
  while (phrases.length < count) {
    const block = blocks[pick(blocks.length)] ?? '';
    const start = pick(block.length);
    const phrase = block.slice(start, start + 1 + pick(8));
    if (plainFold(phrase) !== '' && phrase.trim() === phrase && !OPERATOR.test(phrase)) phrases.push(phrase);
  }
  return phrases;
}
