import type { DocumentSource, SourceChoice, WrittenDocument } from '../../draft/document.ts';
import { reportBlocks } from '../../draft/report.ts';
import { citedTitle } from '../../i18n/samples.ts';
import { isBelow } from '../../search/related/offers.ts';
import { pageOf } from '../address.ts';
import { readSection, type CopiedSection } from '../read-section.ts';
import { documentFile, type DocumentFormat } from './document-file.ts';
import { printDocument, printPage } from './print-document.ts';
import { saveFile } from './save-file.ts';

/** What is asked of the file. */
export interface Saving {
  format: DocumentFormat | 'print';
  sources: SourceChoice;
  /** Address of the folder that says which corpus this is. */
  places: string;
  /** Address of the report's page, where that is not this one. */
  page?: string;
}

/** The report of a page, or a section of it with all below. */
async function reportDocument(
  article: HTMLElement,
  section: HTMLElement | null,
  saving: Saving,
): Promise<WrittenDocument> {
  const version = saving.sources === 'none' ? '' : await versionAt(saving.places);
  return section ? sectionDocument(article, section, { ...saving, version }) : wholeDocument(article, version);
}

/** The same as a file for the reader, or on paper: the page itself, or the section alone. */
export async function carryOut(article: HTMLElement, section: HTMLElement | null, saving: Saving): Promise<void> {
  const document = await reportDocument(article, section, saving);
  const { format, sources } = saving;
  if (format !== 'print') return saveFile(await documentFile(document, format, { sources, name: nameOf(document) }));
  if (section) printDocument(document, sources);
  else printPage(article, document, sources);
}

/** Sections of several reports may have one heading. */
function nameOf({ title, sources: [source] }: WrittenDocument): string {
  return title ?? [source!.path.at(-1) ?? '', source!.title].join(' ');
}

const sectionsOf = (article: HTMLElement): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>('[data-section]'),
];

const wholeDocument = (article: HTMLElement, version: string): WrittenDocument => ({
  title: article.querySelector('h1')?.textContent ?? null,
  byline: [...article.querySelectorAll('.byline > span')].map((line) => line.textContent),
  blocks: reportBlocks(sectionsOf(article).map(written), 0),
  sources: [sourceOf(article, null)],
  version,
});

/** A section with those below it. */
function sectionDocument(
  article: HTMLElement,
  section: HTMLElement,
  { version, page }: { version: string; page?: string },
): WrittenDocument {
  const id = section.dataset['section']!;
  const parts = sectionsOf(article).filter(
    ({ dataset }) => dataset['section'] === id || isBelow(dataset['section']!, id),
  );
  const blocks = reportBlocks(parts.map(written), 0);
  return { title: null, blocks, sources: [sourceOf(article, section, page)], version };
}

const written = (section: Element) => {
  const { level, ...read } = readSection(section);
  return { ...read, depth: level - 1 };
};

/** Where a report or a section of it stands. */
function sourceOf({ dataset }: HTMLElement, section: HTMLElement | null, page = pageOf(location.href)): DocumentSource {
  const { report = '', title = '', kind = '', year = '', sha256 = '' } = dataset;
  return {
    id: section?.dataset['section'] ?? report,
    title: citedTitle(title),
    genre: kind,
    year: year === '' ? null : Number(year),
    path: section ? pathOf(section) : [],
    url: section ? `${page}#${section.id}` : page,
    sha256,
    isEdited: false,
  };
}

/** The headings above a section and its own, outermost first. */
function pathOf(section: HTMLElement): string[] {
  const article = section.closest<HTMLElement>('[data-report]')!;
  const all = sectionsOf(article);
  let path: CopiedSection[] = [];
  for (const one of all.slice(0, all.indexOf(section) + 1).map(readSection))
    if (one.headline !== null) path = [...path.filter(({ level }) => level < one.level), one];
  return path.map(({ headline }) => headline!);
}

/** The digest of the corpus; empty where it cannot be had. */
const versionAt = (places: string): Promise<string> =>
  fetch(`${places}manifest.json`)
    .then((response) => response.json())
    .then(({ version }: { version: string }) => version)
    .catch(() => '');
