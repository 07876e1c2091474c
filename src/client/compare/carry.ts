import { besideDocument } from '../../draft/beside/document.ts';
import type { WrittenDocument } from '../../draft/document.ts';
import type { CompareWords } from '../../i18n/compare.ts';
import { chosenSources } from '../export/chosen-sources.ts';
import { documentFile, type DocumentFormat } from '../export/document-file.ts';
import { saveFile } from '../export/save-file.ts';
import type { ComparedSection } from './read.ts';

/** As a list unless chosen otherwise: each paragraph names its column, and there are four at most. */
export const besideSources = () => chosenSources('list');

export const documentOf = (read: readonly ComparedSection[], version: string, words: CompareWords): WrittenDocument =>
  besideDocument(read, version, words);

const fileOf = (document: WrittenDocument, as: DocumentFormat): Promise<File> =>
  documentFile(document, as, { sources: besideSources(), name: document.title ?? '' });

export const markdownOf = async (document: WrittenDocument): Promise<string> => (await fileOf(document, 'md')).text();

/** Saves a comparison; what writes it is loaded when it is asked for. */
export const save = async (document: WrittenDocument, as: DocumentFormat): Promise<void> =>
  saveFile(await fileOf(document, as));
