import type { DocumentBlock, DocumentSource, WrittenDocument } from '../document.ts';
import { filled } from './blanks.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { liftOf } from './numbers.ts';
import { changesIn } from './runs.ts';

/** A draft as it is written out: blanks filled, numbers left to the writer, only sources that are still used. */
export function writtenOf(draft: Draft): WrittenDocument {
  const used = [...new Set(draft.blocks.flatMap(({ source }) => source ?? []))];
  const sources = used.map((place): DocumentSource => {
    const { version: _, ...source } = draft.sources[place]!;
    const isEdited = draft.blocks.some((block) => block.source === place && changesIn(block, draft.fills) > 0);
    return { ...source, isEdited };
  });
  const placeOf = ({ source }: DraftBlock) => (source === null ? [] : [used.indexOf(source)]);
  const lift = liftOf(draft.blocks);
  const blocks: DocumentBlock[] = [];
  for (const block of draft.blocks) {
    const text = filled(block.text, draft.fills);
    const last = blocks.at(-1);
    if (runsOn(block) && last && last.level > 0 && last.runIn === null)
      blocks[blocks.length - 1] = { ...last, runIn: text, sources: [...new Set([...last.sources, ...placeOf(block)])] };
    else blocks.push({ level: Math.max(0, block.level - lift), text, runIn: null, sources: placeOf(block) });
  }
  return { title: filled(draft.title, draft.fills).trim() || null, blocks, sources, version: versionsOf(draft, used) };
}

const runsOn = ({ level, isRunIn }: DraftBlock): boolean => level === 0 && isRunIn;

/** Versions of the corpus that the sources stood in; one where nothing was built between. */
const versionsOf = ({ sources }: Draft, used: readonly number[]): string =>
  [...new Set(used.map((place) => sources[place]!.version))].filter(Boolean).join(', ');

/** Characters of a draft, white space not counted. */
export const charsOf = ({ title, blocks, fills }: Draft): number =>
  [title, ...blocks.map(({ text }) => text)]
    .map((text) => filled(text, fills))
    .join('')
    .replace(/\s/g, '').length;
