import type { Message } from '../corpus/schema.ts';
import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { nouns } from './taxonomy.ts';

const zhSeverity: Readonly<Record<Message['severity'], string>> = { error: '错误', warning: '存疑', info: '说明' };

const zh = {
  title: '清理记录',
  titleOf: (report: string) => `清理记录：${report}`,
  pageTitle: (page: number) => `清理记录（第 ${page} 页）`,
  records: '清理记录',
  summary: (edits: number, file: string, bytes: number) =>
    `共改动 ${formatNumber(edits)} 处。原文件 ${file}，${formatNumber(bytes)} 字节；每一处都记在账上，凭账可以逐字节还原它。`,
  unchanged: '这一篇没有改动。',
  positions: '位置按解码后的原文从 1 数起，单位是 UTF-16 编码单元：一个汉字、一个标点、一个换行各算一个。',
  ruleSummary: (why: string, places: number, chars: number) =>
    `${why}共 ${formatNumber(places)} 处，${formatNumber(chars)} 字。`,
  withheld: '删去的内容不公布，只列位置、字数和不涉及名称、联系方式的字词；原句见原文件。',
  spaces: (places: number) => `其中 ${formatNumber(places)} 处只动空白，不逐一列出。`,
  before: '原来',
  after: '现在',
  times: '处数',
  from: '从第几字起',
  withheldChars: (chars: number, told = '') => `${formatNumber(chars)} 字，不公布${told && `：${told}`}`,
  removed: '删去',
  and: '、',
  byPerson: '人工确定',
  byPersonSummary: (decisions: number) => `下面 ${formatNumber(decisions)} 项由人确定，程序照办。`,
  item: '哪一项',
  where: '哪里',
  decision: '人工确定',
  why: '理由',
  noWhy: '未写理由',
  toLookAt: '要看一眼的地方',
  toLookAtSummary: (places: number) => `下面 ${formatNumber(places)} 处提请人来判断。`,
  place: '位置',
  placeAt: (line: number, column: number) => `第 ${line} 行第 ${column} 字`,
  found: '情况',
  advice: '怎么办',
  rule: '规则',
  severity: zhSeverity,
  colon: '：',
};

/** The words of a report's cleaning record. */
export type CleaningWords = typeof zh;

export const cleaningWords: Record<Locale, CleaningWords> = {
  zh,
  en: {
    title: 'Cleaning record',
    titleOf: (report) => `Cleaning record: ${report}`,
    pageTitle: (page) => `Cleaning records (page ${page})`,
    records: 'Cleaning records',
    summary: (edits, file, bytes) =>
      `${count(edits, 'change')}. The original file, ${file}, has ${count(bytes, 'byte')}; every change is recorded, so that the file can be restored byte for byte.`,
    unchanged: `Nothing was changed in this ${nouns.en.one}.`,
    positions:
      'Positions count from 1 in the decoded original, in UTF-16 code units: a Chinese character, a punctuation mark and a line break count as one each.',
    ruleSummary: (why, places, chars) => `${why} ${count(places, 'place')}, ${count(chars, 'character')}.`,
    withheld:
      'What was removed is not published, only its place, its length and words of it that give no name and no contact; the line itself is in the original file.',
    spaces: (places) => `Not listed: ${count(places, 'change')} of white space alone.`,
    before: 'Before',
    after: 'After',
    times: 'Places',
    from: 'From character',
    withheldChars: (chars, told = '') => `${count(chars, 'character')}, not published${told && `: ${told}`}`,
    removed: 'Removed',
    and: ', ',
    byPerson: 'Decided by a person',
    byPersonSummary: (decisions) =>
      `A person made the ${decisions === 1 ? 'decision' : `${formatNumber(decisions)} decisions`} below, and the program follows.`,
    item: 'Item',
    where: 'Where',
    decision: 'Decision',
    why: 'Reason',
    noWhy: 'No reason given',
    toLookAt: 'To be looked at',
    toLookAtSummary: (places) =>
      `A person should judge the ${places === 1 ? 'place' : `${formatNumber(places)} places`} below.`,
    place: 'Place',
    placeAt: (line, column) => `Line ${line}, character ${column}`,
    found: 'What was found',
    advice: 'What to do',
    rule: 'Rule',
    severity: { error: 'Error', warning: 'Doubt', info: 'Note' },
    colon: ': ',
  },
};
