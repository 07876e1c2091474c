import type { Span } from '../../text/spans.ts';
import type { LocalMessage } from '../message.ts';

/** Where a file falls into several reports. */
export interface Cuts {
  /** Offset in the file where each report begins; the first begins with the file. None where it is one report. */
  starts: number[];
  /** What holds the reports together and belongs to none: the collection's title, 篇一：. Sorted, disjoint. */
  frame: Span[];
  /** Why the file was taken as one report, where it might be several. */
  doubts: LocalMessage[];
}
