import type { SourceChoice, SourceStyle, WrittenDocument } from '../document.ts';
import { gbt7714 } from './gbt7714.ts';
import { citedSource } from './reference.ts';

/** A document with what its sources are called, and where it names them. */
interface NamedDocument {
  document: WrittenDocument;
  sources: SourceStyle;
}

/**
 * A document that names its sources as its reader chose, read on the day given.
 *
 * GB/T 7714 has no field that says of a quotation that it was changed, so that stands behind it.
 */
export function namedAs(choice: SourceChoice, document: WrittenDocument, accessed: string): NamedDocument {
  if (choice === 'none' || choice === 'list' || choice === 'endnotes') return { document, sources: choice };
  const citations = document.sources.map(
    (source) => gbt7714(citedSource(source, accessed)) + (source.isEdited ? '（有改动）' : ''),
  );
  return { document: { ...document, citations }, sources: choice === 'list-cited' ? 'list' : 'endnotes' };
}
