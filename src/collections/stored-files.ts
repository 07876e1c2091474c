import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { LiveLoader } from 'astro/loaders';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { paragraphsOf } from '../corpus/markdown.ts';
import { contentFolder } from './folder.ts';

interface Entry {
  id: string;
  data: Record<string, unknown>;
}

interface Files {
  /** A pattern below the corpus's folder for the files among which an entry stands; `*` is every entry. */
  around: (id: string) => string;
  read: (text: string, file: string) => Entry;
}

const loaderOf = ({ around, read }: Files): LiveLoader<Entry['data'], { id: string }> => {
  const entriesOf = (pattern: string) =>
    globSync(pattern, { cwd: contentFolder }).map((file) =>
      read(readFileSync(new URL(file.replaceAll('\\', '/'), contentFolder), 'utf8'), file),
    );
  return {
    name: 'wenduan-stored-files',
    loadCollection: () => Promise.resolve({ entries: entriesOf(around('*')) }),
    loadEntry: ({ filter }) => Promise.resolve(entriesOf(around(filter.id)).find(({ id }) => id === filter.id)),
  };
};

/** Ids stand in addresses and fragments, so they are taken as written. */
const readMarkdown = (text: string): Entry & { body: string } => {
  const { frontmatter, content } = parseFrontmatter(text);
  return { id: String(frontmatter['id']), data: frontmatter, body: content };
};

/** Reports, without their text. */
export const reportFiles = loaderOf({
  around: (id) => `reports/${id}.md`,
  read: readMarkdown,
});

/** Sections; a text is data, a string a paragraph, and the pages draw it. */
export const sectionFiles = loaderOf({
  around: () => 'sections/*/*.md',
  read: (text) => {
    const { id, data, body } = readMarkdown(text);
    return { id, data: { ...data, paragraphs: paragraphsOf(body) } };
  },
});

/** Ledgers, by the id of their report. */
export const ledgerFiles = loaderOf({
  around: (id) => `ledgers/${id}.json`,
  read: (text, file) => ({ id: basename(file, '.json'), data: JSON.parse(text) as Entry['data'] }),
});
