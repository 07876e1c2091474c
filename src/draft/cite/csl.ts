import { titleOf, type Reference } from './reference.ts';

/** An item of CSL-JSON, as the schema of the Citation Style Language has it. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  genre: string;
  URL: string;
  accessed: { 'date-parts': [[year: number, month: number, day: number]] };
  language: 'zh-CN';
  note: string;
}

export const cslItem = (reference: Reference): CslItem => ({
  id: reference.key,
  type: 'webpage',
  title: titleOf(reference),
  genre: reference.genre,
  URL: reference.url,
  accessed: { 'date-parts': [reference.accessed.split('-').map(Number) as [number, number, number]] },
  language: 'zh-CN',
  note: reference.notes.join('; '),
});
