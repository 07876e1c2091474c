import { spansOf, type Span } from './spans.ts';

/** Up to behind one of the stops, or several, and the closing quotes and brackets that belong to it. */
const upTo = (stops: string): RegExp => new RegExp(`[^${stops}]*[${stops}]+[”’」』）)》]*|[^${stops}]+$`, 'g');
const SENTENCE = upTo('。！？!?\\n');
const PART = upTo('。！？；');

/** Where the sentences of a text stand; none goes over a line feed. */
export const sentenceSpans = (text: string): Span[] => spansOf(text, SENTENCE);

/** The sentences of a paragraph, parted at semicolons too; together they give the paragraph back. */
export const sentencesOf = (text: string): string[] => text.match(PART) ?? [];
