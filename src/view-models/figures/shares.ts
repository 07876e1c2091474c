import { composition } from './composition.ts';
import { shownTypes } from '../taxonomy.ts';

/** What a report is made of, by the ids and names of its types. */
export const sharesOf = ({ sections }: { sections: Parameters<typeof composition>[0] }) =>
  composition(
    sections,
    shownTypes.map(({ id }) => id),
  ).map(({ type, percent }) => ({ type, name: shownTypes.find(({ id }) => id === type)!.name, percent }));
