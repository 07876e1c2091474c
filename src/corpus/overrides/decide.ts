import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Boundary } from './override.ts';
import { scalar, start } from './stub.ts';

/** The section a decision is on. */
export interface DecidedSection {
  anchor: string;
  /** Null where it has none. */
  heading: string | null;
  /** Its own text. */
  text: string;
}

/** One decision of a person: on a section's tags, on what begins at a place, or on what the report is. */
export type Verdict =
  | { on: 'types' | 'topics'; section: DecidedSection; tags: readonly string[] }
  | ({ on: 'boundary' } & Pick<Boundary, 'words' | 'place' | 'as' | 'depth'> & { section: DecidedSection | null })
  | { on: 'title' | 'kind'; value: string }
  | { on: 'year'; value: number | null };

/** How a report begins that has no override file yet. */
export interface Undecided {
  title: string;
  /** The first words of its clean text. */
  begins: string;
}

/**
 * An override file with one decision more; what is written in it stays, comments included.
 *
 * @param yaml Null where there is no file yet.
 * @throws {Error} where the file is no YAML, or has a list where a map should stand
 */
export function decide(yaml: string | null, verdict: Verdict, report: Undecided): string {
  const document = parseDocument(yaml ?? newFile(report));
  if (document.errors.length > 0) throw new Error(document.errors[0]!.message);
  if (document.contents === null) document.contents = document.createNode({}) as unknown as typeof document.contents;
  if (!isMap(document.contents)) throw new Error('The file is no map of keys and values.');
  write(document, verdict);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function write(document: Document, verdict: Verdict): void {
  if (verdict.on === 'boundary') bound(document, verdict);
  else if ('tags' in verdict) tag(document, verdict);
  else document.set(verdict.on, verdict.value);
}

const newFile = ({ title, begins }: Undecided): string =>
  `# 人工确定：${title.replace(/\s+/g, ' ')}\nbegins: ${scalar(start(begins))}\n`;

/** A list or map of the file; made where there is none, or nothing behind its key. */
function partOf(document: Document, key: string, empty: [] | Record<string, never>) {
  const found = document.get(key, true);
  if (found !== undefined && !(isScalar(found) && found.value === null)) return found;
  const made = document.createNode(empty);
  document.set(key, made);
  return made;
}

function tag(document: Document, { on, section, tags }: Extract<Verdict, { tags: readonly string[] }>): void {
  const sections = partOf(document, 'sections', {});
  if (!isMap(sections)) throw new Error('Its `sections` are no map.');
  const known = entryOf(sections, section);
  const entry = known ?? (document.createNode(identityOf(section)) as YAMLMap);
  if (!known) {
    makeRoom(sections, section.anchor);
    sections.set(section.anchor, entry);
  }
  entry.set(on, document.createNode([...tags], { flow: true }));
}

const identityOf = ({ heading, text }: DecidedSection) => ({
  heading,
  ...(text === '' ? {} : { begins: start(text) }),
});

/** The entry written for a section: by its words, whatever its anchor was then. */
function entryOf(sections: YAMLMap, { heading, text, anchor }: DecidedSection): YAMLMap | null {
  const fits = (entry: unknown): entry is YAMLMap => {
    if (!isMap(entry)) return false;
    const begins = entry.get('begins');
    const isHeaded = !entry.has('heading') || (entry.get('heading') ?? null) === heading;
    return isHeaded && (begins === undefined || text.startsWith(String(begins)));
  };
  const own = sections.get(anchor, true);
  if (fits(own)) return own;
  const found = sections.items.find(({ value }) => fits(value) && value.has('heading') && value.has('begins'));
  return (found?.value as YAMLMap | undefined) ?? null;
}

/** An entry of another section, which had the anchor before the headings changed, gives it up: its words tell where it is. */
function makeRoom(sections: YAMLMap, anchor: string): void {
  const pair = sections.items.find(({ key }) => isScalar(key) && key.value === anchor);
  if (!pair || !isScalar(pair.key)) return;
  let free = `${anchor}-was`;
  while (sections.has(free)) free += '-was';
  pair.key.value = free;
}

type Bound = Extract<Verdict, { on: 'boundary' }>;

function bound(document: Document, { words, place, as, depth, section }: Bound): void {
  const boundaries = partOf(document, 'boundaries', []);
  if (!isSeq(boundaries)) throw new Error('Its `boundaries` are no list.');
  boundaries.items = boundaries.items.filter(
    (item) => !(isMap(item) && item.get('begins') === words && (item.get('place') ?? null) === place),
  );
  const row = { begins: words, ...(place === null ? {} : { place }), as, ...(depth === null ? {} : { depth }) };
  boundaries.add(document.createNode(row));
  // With another heading, or none, it is no longer the section that its tags were given to.
  const sections = document.get('sections', true);
  if (section && isMap(sections)) {
    const entry = entryOf(sections, section);
    sections.items = sections.items.filter(({ value }) => value !== entry || entry === null);
  }
}
