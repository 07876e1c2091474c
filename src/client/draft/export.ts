import type { SourceStyle, WrittenDocument } from '../../draft/document.ts';
import type { ExportFormat } from './view.ts';

const TYPES: Record<ExportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};

/** A document as a file; the writer is loaded when it is first asked for. */
export async function fileOf(document: WrittenDocument, format: ExportFormat, sources: SourceStyle): Promise<File> {
  const name = (document.title ?? '草稿').replace(/[\\/:*?"<>|]/g, '_');
  return new File([await contentOf(document, format, sources)], `${name}.${format}`, { type: TYPES[format] });
}

async function contentOf(document: WrittenDocument, format: ExportFormat, sources: SourceStyle): Promise<BlobPart> {
  if (format === 'docx') {
    const { writeDocx } = await import('../../draft/docx/index.ts');
    return (await writeDocx(document, { sources })) as Uint8Array<ArrayBuffer>;
  }
  if (format === 'md') return (await import('../../draft/markdown.ts')).writeMarkdown(document, { sources });
  return (await import('../../draft/plain.ts')).writePlainText(document, { sources });
}
