import { titleOf, type Reference } from './reference.ts';

/**
 * An entry for BibTeX and biblatex. `@misc` is the one type of both that asks for no author, institution or date;
 * `mark` is the field that GB/T 7714's styles for TeX take for R and EB, and others pass over.
 */
export function bibtex(reference: Reference): string {
  const { key, isReport, genre, url, accessed, notes } = reference;
  const fields = {
    title: `{${escapeTex(titleOf(reference))}}`,
    howpublished: escapeTex(genre),
    mark: isReport ? 'R' : 'EB',
    url,
    urldate: accessed,
    language: 'chinese',
    note: notes.map(escapeTex).join('; '),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}`;
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whether escaped or not, so a single one must not stand in a field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** `escapeTex('a_{b}') === 'a\\_\\textbraceleft{}b\\textbraceright{}'` */
const escapeTex = (text: string): string => text.replace(/[\\{}~^#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
