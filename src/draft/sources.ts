import type { DocumentSource, WrittenDocument } from './document.ts';

/** The heading over the sources of a document. */
export const SOURCES = '出处';

/** `《述职报告》（述职报告，2022年），主要做法 › 抓责任，有改动，https://…；语料 3f2a…，原文 SHA-256 000…` */
export function nameSource(source: DocumentSource, version: string): string {
  const { title, genre, year, path, url, sha256, isEdited } = source;
  const place = [
    `《${title}》（${[genre, ...(year === null ? [] : [`${year}年`])].join('，')}）`,
    ...(path.length > 0 ? [path.map(closed).join(' › ')] : []),
    ...(isEdited ? ['有改动'] : []),
  ];
  const state = [...(version ? [`语料 ${version}`] : []), ...(sha256 ? [`原文 SHA-256 ${sha256.slice(0, HASH)}`] : [])];
  return [`${place.join('，')}，${url}`, ...(state.length > 0 ? [state.join('，')] : [])].join('；');
}

/** A heading that runs into its paragraph ends with a stop, which the comma behind it replaces. */
const closed = (heading: string): string => heading.replace(/[。；：:;]$/, '');

/** So many digits of a hash tell any two reports apart. */
const HASH = 16;

/** All sources of a document by name, in their order. */
export const nameSources = ({ sources, version, citations }: WrittenDocument): readonly string[] =>
  citations ?? sources.map((source) => nameSource(source, version));
