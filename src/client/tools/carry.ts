import type { CarriedPassage } from '../../draft/passage.ts';
import { citedTitle } from '../../i18n/samples.ts';
import { readVersion } from '../cite.ts';
import { MissingError, openPages } from '../compare/pages.ts';
import { withoutMarker } from '../read-outline.ts';
import { isBelow } from '../../search/related/offers.ts';
import { readSection } from '../read-section.ts';
import type { Subject } from './subject.ts';
import { toolBox } from './tool-box.ts';

const pages = openPages(toolBox.dataset['pages'] ?? '/');

/** The page of a passage's report: this one, or fetched. */
export async function reportPage(id: string): Promise<Document> {
  const [report] = id.split('/');
  return document.querySelector(`[data-report="${report}"]`) ? document : pages.read(`reports/${report}/`);
}

/** Where a heading stands for all that is below it: in its report, and beside others. */
const WHOLE = '.stretch, .column';

/** The section that tools act on, with all below it where it is shown so, or is a heading alone; a list shows it as it is copied. */
export async function sectionsOf(subject: Subject): Promise<HTMLElement[]> {
  const here = subject.host.querySelector<HTMLElement>('[data-passage]');
  return here ? [here] : sectionsOn(await reportPage(subject.id!), subject);
}

/** The same on its report's page, which alone knows its number and its level. */
function sectionsOn(page: Document, { id, host }: Subject): HTMLElement[] {
  const section = page.querySelector<HTMLElement>(`[data-section="${id}"]`);
  if (!section) throw new MissingError(`${id} is not on its page`);
  if (section.querySelector('p') && !host.matches(WHOLE)) return [section];
  const others = page.querySelectorAll<HTMLElement>(`[data-section^="${id}-"]`);
  return [section, ...[...others].filter(({ dataset }) => isBelow(dataset['section']!, id!))];
}

/** A passage with its source, as its report's page has it. */
export async function carry(subject: Subject): Promise<CarriedPassage> {
  const { id, address, words } = subject;
  const page = await reportPage(id!);
  const section = page.querySelector<HTMLElement>(`[data-section="${id}"]`);
  const report = page.querySelector<HTMLElement>('[data-report]');
  if (!section || !report) throw new MissingError(`${id} is not on its page`);
  const { title = '', kind = '', year = '', sha256 = '' } = report.dataset;
  const version = await versionHere();
  const source = {
    id: id!,
    title: citedTitle(title),
    genre: kind,
    year: year === '' ? null : Number(year),
    path: pathOf(section),
    sha256,
  };
  const blocks = words === null ? sectionsOn(page, subject).flatMap(blocksOf) : linesOf(words);
  const types = (section.dataset['types'] ?? '').split(' ').filter(Boolean);
  return { source: { ...source, url: address, version }, types, blocks };
}

/** Version of the corpus; none where the site does not say it. */
const versionHere = (): Promise<string> => (known ??= readVersion(toolBox.dataset['places']!).catch(() => ''));
let known: Promise<string> | null = null;

/** The headings above a section and its own. */
function pathOf(section: HTMLElement): string[] {
  const [report, anchor] = section.dataset['section']!.split('/') as [string, string];
  const steps = anchor.split('-').map((_, at, parts) => parts.slice(0, at + 1).join('-'));
  return steps.flatMap((step) => {
    const above = section.ownerDocument.querySelector(`[data-section="${report}/${step}"]`);
    return above ? (readSection(above).headline ?? []) : [];
  });
}

const linesOf = (words: string) =>
  words
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((text) => ({ level: 0, text, isRunIn: false }));

function blocksOf(section: HTMLElement): CarriedPassage['blocks'] {
  const { headline, level, runIn, paragraphs } = readSection(section);
  const marker = section.dataset['marker'] ?? '';
  const heading =
    headline === null ? [] : [{ level: level - 1, text: withoutMarker(headline, marker), isRunIn: false }];
  const rest = paragraphs.map((text, at) => ({ level: 0, text, isRunIn: runIn && headline !== null && at === 0 }));
  return [...heading, ...rest];
}
