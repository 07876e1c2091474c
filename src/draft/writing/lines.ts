import { withoutNumber } from '../passages.ts';
import { filled } from './blanks.ts';
import { ownBlock, type DraftEdit, type Namer } from './edit.ts';
import { rewritten } from './rewritten.ts';

/** Breaks a block in two; what comes behind is a paragraph of the same source, and one's own where it is empty. */
export const splitBlock =
  (id: string, { before, after, id: name }: { before: string; after: string; id: string }): DraftEdit =>
  (draft) => {
    const at = draft.blocks.findIndex((block) => block.id === id);
    const block = draft.blocks[at];
    if (!block) return draft;
    const [text, behind] = [before, after].map((shown) => rewritten(block.text, shown, draft.fills)) as [
      string,
      string,
    ];
    const own = { ...ownBlock(() => name, 0), type: block.type };
    const rest = after === '' ? own : { ...block, id: name, level: 0, isRunIn: false, text: behind, original: null };
    const first = text === block.text ? block : { ...block, text };
    return { ...draft, blocks: draft.blocks.toSpliced(at, 1, first, rest) };
  };

/**
 * Puts lines in where the cursor stands in a block that reads `before` and `after` it: a line of one's own each, the first
 * goes on from `before` and `after` goes on from the last.
 */
export const putLines =
  (
    id: string,
    { before, after, lines }: { before: string; after: string; lines: readonly string[] },
    name: Namer,
  ): DraftEdit =>
  (draft) => {
    const at = draft.blocks.findIndex((block) => block.id === id);
    const block = draft.blocks[at];
    const [first, ...rest] = lines;
    if (!block || first === undefined) return draft;
    const written = (shown: string) => rewritten(block.text, shown, draft.fills);
    const added = rest.map((text) => ({ ...ownBlock(name, 0), type: block.type, text }));
    const last = added.pop();
    if (!last) return { ...draft, blocks: draft.blocks.with(at, { ...block, text: written(before + first + after) }) };
    const behind = { ...block, id: last.id, level: 0, isRunIn: false, original: null };
    const end = after === '' ? last : { ...behind, text: written(last.text + after) };
    return {
      ...draft,
      blocks: draft.blocks.toSpliced(at, 1, { ...block, text: written(before + first) }, ...added, end),
    };
  };

/**
 * Joins a block that reads so to the one above, whose level it takes; above an empty one goes away. What is of two sources
 * stays apart, for a block names one: that gives the same draft. A blank where they meet is another one with other words
 * around it, so that what fills it is written in.
 */
export const joinAbove =
  (id: string, text: string): DraftEdit =>
  (draft) => {
    const at = draft.blocks.findIndex((block) => block.id === id);
    const [above, block] = [draft.blocks[at - 1], draft.blocks[at]];
    if (!above || !block) return draft;
    if (above.text === '') return { ...draft, blocks: draft.blocks.toSpliced(at - 1, 1) };
    if (above.source !== null && block.source !== null && above.source !== block.source) return draft;
    const { entry, source, original, type } = above.source === null && block.source !== null ? block : above;
    const shown = filled(above.text, draft.fills) + text;
    const joinedText = rewritten(above.text + block.text, shown, draft.fills);
    const joined = { ...above, entry, source, original, type, text: joinedText };
    return { ...draft, blocks: draft.blocks.toSpliced(at - 1, 2, joined) };
  };

/** Makes a block a heading of a level, or a paragraph again; numbers are made in order, so that none stands in a heading. */
export const setLevel =
  (id: string, level: number): DraftEdit =>
  (draft) => ({
    ...draft,
    blocks: draft.blocks.map((block) =>
      block.id === id ? { ...block, level, text: level > 0 ? withoutNumber(block.text) : block.text } : block,
    ),
  });

/** Takes the number away that was written into a heading; gives the same draft where none was. */
export const dropNumber =
  (id: string): DraftEdit =>
  (draft) => {
    const block = draft.blocks.find((one) => one.id === id);
    const text = block && block.level > 0 ? withoutNumber(block.text) : block?.text;
    return text === block?.text ? draft : setLevel(id, block!.level)(draft);
  };
