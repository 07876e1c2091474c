import type { BesideSection, ReadSection } from '../../draft/beside/section.ts';
import { partsOf } from '../../draft/beside/section.ts';
import { citedTitle } from '../../i18n/samples.ts';
import { depthOf, isBelow } from '../../search/related/offers.ts';
import { readSection } from '../read-section.ts';
import { MissingError, type Pages } from './pages.ts';

/** A section, with all below it, as it is set beside others. */
export interface ComparedSection extends BesideSection {
  id: string;
  topics: string[];
  /** How far down the outline it stands. */
  depth: number;
  /** Who signs its report, where others have its title. */
  signature: string | undefined;
  /** Ids of reports that say much the same as its own. */
  near: string[];
}

/** A heading of a report, or the headless stretch between two, which has a type only. */
export interface OutlineEntry {
  anchor: string;
  heading: string | null;
  level: number;
  types: string[];
}

export interface ComparedOutline {
  id: string;
  title: string;
  /** Who signs it, where others have its title. */
  signature: string | undefined;
  entries: OutlineEntry[];
}

const addressOf = (report: string): string => `reports/${report}/`;
const reportOn = (page: Document): DOMStringMap => page.querySelector<HTMLElement>('[data-report]')?.dataset ?? {};
const words = (listed = ''): string[] => listed.split(' ').filter(Boolean);

/** A section with all below it, from its report's page. */
export async function readCompared(pages: Pages, id: string, base: string): Promise<ComparedSection> {
  const [report, anchor] = id.split('/') as [string, string];
  const page = await pages.read(addressOf(report));
  const all = [...page.querySelectorAll<HTMLElement>('[data-section]')];
  const root = all.find(({ dataset }) => dataset['section'] === id);
  if (!root) throw new MissingError(`${id} is not on its page`);
  const whole = [root, ...all.filter(({ dataset }) => isBelow(dataset['section']!, id))];
  const { title = '', kind = '', year = '', sha256 = '' } = reportOn(page);
  const own = {
    id,
    title: citedTitle(title),
    genre: kind,
    year: year === '' ? null : Number(year),
    sha256,
    isEdited: false,
  };
  const url = new URL(`${base}${addressOf(report)}#${anchor}`, location.href).href;
  return {
    id,
    source: { ...own, path: pathOf(all, id), url },
    types: words(root.dataset['types']),
    topics: [...new Set(whole.flatMap(({ dataset }) => words(dataset['topics'])))],
    depth: depthOf(id),
    signature: reportOn(page)['signature'],
    parts: partsOf(whole.map(toRead) as [ReadSection, ...ReadSection[]]),
    near: [...page.querySelectorAll<HTMLElement>('[data-near-report]')].map((one) => one.dataset['nearReport']!),
  };
}

const toRead = (section: HTMLElement): ReadSection => {
  const { headline, paragraphs } = readSection(section);
  return { anchor: section.id, headline, paragraphs, topics: words(section.dataset['topics']) };
};

/** The headings above a section and its own, outermost first. */
const pathOf = (all: readonly HTMLElement[], id: string): string[] =>
  all
    .filter(({ dataset }) => dataset['section'] === id || isBelow(id, dataset['section']!))
    .flatMap((section) => readSection(section).headline ?? []);

/** The outline of a report from its page. */
export async function readComparedOutline(pages: Pages, id: string): Promise<ComparedOutline> {
  const page = await pages.read(addressOf(id));
  const entries = [...page.querySelectorAll<HTMLElement>('[data-section]')].map((section): OutlineEntry => {
    const { headline, level } = readSection(section);
    return { anchor: section.id, heading: headline, level, types: words(section.dataset['types']) };
  });
  const { title = '', signature } = reportOn(page);
  return { id, title, signature, entries };
}
