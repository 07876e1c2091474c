import { besideDocument } from '../../draft/beside/document.ts';
import { writeMarkdown } from '../../draft/markdown.ts';
import { writePlainText } from '../../draft/plain.ts';
import type { WrittenDocument } from '../../draft/document.ts';
import type { CompareWords } from '../../i18n/compare.ts';
import { chosenSources } from '../export/chosen-sources.ts';
import { saveFile } from '../search/export/save-file.ts';
import type { ComparedSection } from './read.ts';

/** As a list unless chosen otherwise: each paragraph names its column, and there are four at most. */
const sourceStyle = () => ({ sources: chosenSources('list') });

/** What a comparison is carried away as. */
export type Carrier = 'md' | 'txt' | 'docx';

const TYPES: Record<Carrier, string> = {
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export const documentOf = (read: readonly ComparedSection[], version: string, words: CompareWords): WrittenDocument =>
  besideDocument(read, version, words);

export const markdownOf = (document: WrittenDocument): string => writeMarkdown(document, sourceStyle());

/** Saves a comparison; the writer of Word files is loaded when it is asked for. */
export async function save(document: WrittenDocument, as: Carrier): Promise<void> {
  const name = `${(document.title ?? '')
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .slice(0, 60)
    .trim()}.${as}`;
  saveFile(new File([await contentOf(document, as)], name, { type: TYPES[as] }));
}

async function contentOf(document: WrittenDocument, as: Carrier): Promise<BlobPart> {
  if (as === 'md') return markdownOf(document);
  if (as === 'txt') return writePlainText(document, sourceStyle());
  const { writeDocx } = await import('../../draft/docx/index.ts');
  return (await writeDocx(document, sourceStyle())) as BlobPart;
}
