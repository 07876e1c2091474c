import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { LiveLoader } from 'astro/loaders';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { paragraphsOf, readOwnFile } from '../corpus/markdown.ts';
import { drawn } from './drawn.ts';
import { contentFolder } from './folder.ts';

interface Entry {
  id: string;
  data: Record<string, unknown>;
}

interface Files {
  /** A pattern below the corpus's folder for the files among which an entry stands; `*` is every entry. */
  around: (id: string) => string;
  read: (text: string, file: string) => Entry;
  /** Reads what is needed of an entry where all are asked for; all of it unless said otherwise. */
  readAmongAll?: Files['read'];
}

const loaderOf = ({
  around,
  read,
  readAmongAll = read,
}: Files): LiveLoader<Entry['data'], { id: string }, { id: string }> => {
  const entriesOf = (pattern: string, as: Files['read']) =>
    globSync(pattern, { cwd: contentFolder }).map((file) =>
      as(readFileSync(new URL(file.replaceAll('\\', '/'), contentFolder), 'utf8'), file),
    );
  return {
    name: 'wenduan-stored-files',
    loadCollection: ({ filter }) =>
      Promise.resolve({ entries: filter ? entriesOf(around(filter.id), read) : entriesOf(around('*'), readAmongAll) }),
    loadEntry: ({ filter }) => Promise.resolve(entriesOf(around(filter.id), read).find(({ id }) => id === filter.id)),
  };
};

/** Ids stand in addresses and fragments, so they are taken as written. */
const readMarkdown = (text: string): Entry & { body: string } => {
  const { frontmatter, body } = readOwnFile(text) ?? readAnyFile(text);
  return { id: String(frontmatter['id']), data: frontmatter, body };
};

/** A file that a person changed may have YAML of any kind. */
const readAnyFile = (text: string): { frontmatter: Record<string, unknown>; body: string } => {
  const { frontmatter, content } = parseFrontmatter(text);
  return { frontmatter, body: content };
};

/** Reports, without their text. */
export const reportFiles = loaderOf({
  around: (id) => `reports/${id}.md`,
  read: readMarkdown,
});

const readSection = (text: string): Entry => {
  const { id, data, body } = readMarkdown(text);
  return { id, data: { ...data, paragraphs: paragraphsOf(body) } };
};

/** Reasons stand on the pages of reports alone. */
const WITHOUT_REASONS = { evidence: [], scores: {} };

/** What is read of every section. A part reads no text of reports that it may not draw, only whether there is some. */
const READ_AMONG_ALL: Record<typeof drawn, (text: string) => Entry> = {
  all: readSection,
  shared: (text) => {
    const { id, data } = readSection(text);
    return { id, data: { ...data, ...WITHOUT_REASONS } };
  },
  reports: (text) => {
    const { id, data, body } = readMarkdown(text);
    return { id, data: { ...data, ...WITHOUT_REASONS, paragraphs: body.trim() === '' ? [] : [''] } };
  },
};

/** Sections, asked for by the id of their report; a text is data, a string a paragraph, and the pages draw it. */
export const sectionFiles = loaderOf({
  around: (report) => `sections/${report}/*.md`,
  read: readSection,
  readAmongAll: READ_AMONG_ALL[drawn],
});

/** Ledgers, by the id of their report. */
export const ledgerFiles = loaderOf({
  around: (id) => `ledgers/${id}.json`,
  read: (text, file) => ({ id: basename(file, '.json'), data: JSON.parse(text) as Entry['data'] }),
});
