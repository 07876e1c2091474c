import { titleOf, type Reference } from './reference.ts';

/**
 * An entry for biblatex and BibTeX. `@online` asks for no author, institution or date; a style of BibTeX that does not
 * know it takes it for `@misc`, which prints `howpublished` and `note`.
 */
export function bibtex(reference: Reference): string {
  const { key, genre, url, accessed, notes } = reference;
  const fields = {
    title: `{${escapeTex(titleOf(reference))}}`,
    howpublished: escapeTex(genre),
    url,
    urldate: accessed,
    language: 'chinese',
    note: notes.map(escapeTex).join('; '),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${key},\n${lines.join('')}}`;
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
