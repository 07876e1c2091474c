import { titleOf, type Reference } from './reference.ts';

/** A record of RIS, each line ended by CR LF, the last too. A value fills one line. */
export function ris(reference: Reference): string {
  const { key, genre, url, accessed, notes } = reference;
  const lines: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', titleOf(reference)],
    ['M3', genre],
    ['UR', url],
    ['Y2', `${accessed.replaceAll('-', '/')}/`],
    ['LA', 'zh-CN'],
    ['N1', notes.join('; ')],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
