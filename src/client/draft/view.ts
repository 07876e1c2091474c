import type { DraftWords } from '../../i18n/draft/index.ts';
import type { SourceChoice } from '../../draft/document.ts';
import type { Skeleton, SkeletonSlot } from '../../draft/writing/skeleton.ts';
import type { DocumentFormat } from '../export/document-file.ts';
import type { Desk } from './desk.ts';

/** What the drawing of the page needs. */
export interface DraftView {
  desk: Desk;
  words: DraftWords;
  skeletons: readonly Skeleton[];
  /** Names of section types, in the page's language. */
  types: Readonly<Record<string, string>>;
  /** Their Chinese names, which are written into a draft on any page. */
  headings: Readonly<Record<string, string>>;
  /** Address of a type's passages and of its frames: `{type}` stands for its id. */
  places: { passages: string; frames: string };
  /** The block that is being written; null where none is. */
  writing: string | null;
  /** Where the cursor is to stand in it; where the browser puts it unless said. */
  cursor: number | null;
  /** The block that had the focus last, whose tools a finger has. */
  chosen: string | null;
  /** The words looked for in the draft. */
  sought: string;
  /** Which of their places is looked at, from 0; -1 where none is yet. */
  place: number;
  sourceChoice: SourceChoice;
  /** True where there is room for everything at once. */
  isWide: boolean;
  redraw: (change: Partial<DraftView>) => void;
  exportAs: (format: DocumentFormat) => void;
  saveFile: () => void;
  openFile: (file: File) => void;
  /** Puts an own block behind another one, and the cursor into it. */
  writeBelow: (id: string | null, level: number) => void;
  /** Puts the block of a slot in at its place among those of its genre, and the cursor into it. */
  writeSlot: (slot: SkeletonSlot, slots: readonly SkeletonSlot[]) => void;
  /** Ends the writing of a block, unless another one is being written by now. */
  stopWriting: (id: string) => void;
  focusBlock: (id: string) => void;
}
