import { EndnoteIdReference, Paragraph, TextRun } from 'docx';
import type { WrittenDocument } from '../document.ts';
import { nameSources } from '../sources.ts';
import { allOf, FONTS } from './fonts.ts';
import { textRun } from './runs.ts';

/** The endnotes of a document, in the order in which they are referred to. */
export class Endnotes {
  /** By id, from 1. */
  readonly written: Record<string, { children: Paragraph[] }> = {};
  readonly #names: readonly string[];
  #last = 0;

  constructor(document: WrittenDocument) {
    this.#names = nameSources(document);
  }

  /** The mark of a new note that names a source. */
  refer(source: number): TextRun {
    const id = ++this.#last;
    const text = ` ${this.#names[source]!}`;
    this.written[id] = { children: [new Paragraph({ style: 'EndnoteText', children: [textRun(text, FONTS.text)] })] };
    return new TextRun({ style: 'EndnoteReference', font: allOf(FONTS.text), children: [new EndnoteIdReference(id)] });
  }
}
