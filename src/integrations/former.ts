import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED, publishedSchema, PUBLISHING, type Former } from '../dataset/changes/schema.ts';

/** An address that leads to another one; null where what stood there is gone. */
export interface Forward {
  from: string;
  to: string | null;
}

/** Where former addresses of a site lead that is built from the folder `content`; none where none is known. */
export function readFormer(content: string): Former['reports'] {
  const file = [PUBLISHING, PUBLISHED].map((name) => join(content, name)).find((path) => existsSync(path));
  return file ? publishedSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).former.reports : {};
}

/** The former addresses below `base`, in each language in which reports stand. */
export const forwardsOf = (former: Former['reports'], base: string, languages: readonly string[]): Forward[] =>
  Object.entries(former).flatMap(([id, to]) =>
    languages.map((language) => ({
      from: `${base}${language}reports/${id}/`,
      to: to === null ? null : `${base}${language}reports/${to}/`,
    })),
  );

/** `_redirects`, which Netlify and Cloudflare Pages read; what is gone says so itself, for they know no such status. */
export const redirectsFile = (forwards: readonly Forward[]): string =>
  forwards.flatMap(({ from, to }) => (to === null ? [] : [`${from} ${to} 301\n`])).join('');

/** The same for `vercel.json`. */
export const toVercelRedirects = (forwards: readonly Forward[]) =>
  forwards.flatMap(({ from, to }) => (to === null ? [] : [{ source: from, destination: to, permanent: true }]));

/** Lines of a map of nginx, which compares paths as they read and answers with addresses as they are sent. */
export const nginxMap = (forwards: readonly Forward[]): string =>
  forwards.map(({ from, to }) => `"${decodeURI(from)}" "${to ?? 'gone'}";\n`).join('');
