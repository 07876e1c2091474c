import { readSection } from '../read-section.ts';
import { MissingError, type Pages } from './pages.ts';

/** A block of a passage; the heading stands first. */
export interface ComparedBlock {
  kind: 'heading' | 'text';
  text: string;
}

/** A passage as it is set beside others. */
export interface ComparedPassage {
  id: string;
  title: string;
  types: string[];
  blocks: ComparedBlock[];
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
  entries: OutlineEntry[];
}

/** What can be added to a comparison: a passage or a report. */
export interface Candidate {
  id: string;
  title: string;
  /** What tells it from others of the same report; empty for a report. */
  detail: string;
}

/** Some candidates, and where more are. */
export interface Candidates {
  items: Candidate[];
  next: string | null;
  /** True where the list could not be fetched. */
  isBroken?: boolean;
}

const addressOf = (report: string): string => `reports/${report}/`;
const titleOf = (page: Document): string => page.querySelector<HTMLElement>('[data-report]')?.dataset['title'] ?? '';
const typesOf = (section: HTMLElement): string[] => (section.dataset['types'] ?? '').split(' ').filter(Boolean);

/** A passage from its report's page. */
export async function readPassage(pages: Pages, id: string): Promise<ComparedPassage> {
  const page = await pages.read(addressOf(id.split('/')[0]!));
  const section = page.querySelector<HTMLElement>(`[data-section="${id}"]`);
  if (!section) throw new MissingError(`${id} is not on its page`);
  const { headline, paragraphs } = readSection(section);
  const heading: ComparedBlock[] = headline === null ? [] : [{ kind: 'heading', text: headline }];
  const texts = paragraphs.map((text): ComparedBlock => ({ kind: 'text', text }));
  return { id, title: titleOf(page), types: typesOf(section), blocks: [...heading, ...texts] };
}

/** The outline of a report from its page. */
export async function readOutline(pages: Pages, id: string): Promise<ComparedOutline> {
  const page = await pages.read(addressOf(id));
  const entries = [...page.querySelectorAll<HTMLElement>('[data-section]')].map((section): OutlineEntry => {
    const { headline, level } = readSection(section);
    return { anchor: section.id, heading: headline, level, types: typesOf(section) };
  });
  return { id, title: titleOf(page), entries };
}

/** The passages of a type as its page lists them: `readPassages(pages, 'types/problems/')` */
export async function readPassages(pages: Pages, address: string): Promise<Candidates> {
  const page = await pages.read(address);
  const items = [...page.querySelectorAll<HTMLElement>('[data-passage]')].map((passage): Candidate => {
    const { headline, paragraphs } = readSection(passage);
    const { passage: id, title } = passage.dataset as { passage: string; title: string };
    return { id, title, detail: headline ?? shortened(paragraphs[0] ?? '') };
  });
  return { items, next: nextOf(page) };
}

/** The reports as their list shows them. */
export async function readReports(pages: Pages, address: string): Promise<Candidates> {
  const page = await pages.read(address);
  const items = [...page.querySelectorAll<HTMLElement>('[data-listed]')].map(({ dataset }): Candidate => {
    const { listed: id, title } = dataset as { listed: string; title: string };
    return { id, title, detail: '' };
  });
  return { items, next: nextOf(page) };
}

/** The address of the list's next page. */
const nextOf = (page: Document): string | null =>
  page.querySelector<HTMLElement>('a[rel="next"]')?.dataset['address'] ?? null;

const SHOWN = 32;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text);
