import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

/** What the documents of `docs/accuracy.md` gave that the model was not learned from: F1, share, F1. */
export const MEASURED = {
  near: { documents: 19, boundaries: '0.96', types: '0.91', topics: '0.78' },
  far: { documents: 20, boundaries: '0.83', types: '0.54', topics: '0.54' },
} as const;

const zh = {
  title: '数据',
  description: (reports: number, sections: number) =>
    `${formatNumber(reports)} 篇${nouns.zh.one}、${formatNumber(sections)} 节，整份下载：CSV、Parquet、JSON Lines、TEI，附字段说明和校验和。`,
  lede: '这份语料有 {reports}、{sections}、{chars}。下面说它从哪里来、删过什么、标注有多准，整份可以下载。',
  counted: {
    reports: (n: number) => `${formatNumber(n)} 篇`,
    sections: (n: number) => `${formatNumber(n)} 节`,
    chars: (n: number) => `${formatNumber(n)} 字`,
  },
  version: '语料版本',
  versionNote: '一字、一个标注变了，版本就变；引用时请写上。',
  origin: '从哪里来',
  originNote: (files: number) =>
    `来自 ${formatNumber(files)} 个原文件。原文件不公布，只公布各自的 SHA-256；页面和下载里的正文就是原文件里的话。`,
  years: (from: number, to: number) => (from === to ? `所述年份是 ${from} 年。` : `所述年份从 ${from} 年到 ${to} 年。`),
  withoutYear: (reports: number) => `${formatNumber(reports)} 篇看不出年份。`,
  formats: '文件格式',
  encodings: '编码',
  documents: '文件数',
  removed: '删了什么',
  removedNote: '每处改动都记在账上，凭账可以还原原文件。各条规则在全部语料里改动的处数和字数：',
  nothing: '没有改动。',
  sure: '标注有多准',
  sureHere: (byPerson: number) =>
    `这份语料：{sections}里，{undecided}标“未定”，因为程序拿不准，或者不在${nouns.zh.one}里；${formatNumber(byPerson)} 节由人确定。这两个数说的是程序自己有多大把握，不是对错。`,
  sureMeasured: `程序有多准，用人工标注、没有参与训练的文本另外测过，测的不是这份语料：学校负责人写的 ${MEASURED.near.documents} 篇，分节 F1 ${MEASURED.near.boundaries}，类型判对 ${MEASURED.near.types}，主题 F1 ${MEASURED.near.topics}；个人总结和实习总结 ${MEASURED.far.documents} 篇，分节 F1 ${MEASURED.far.boundaries}，类型判对 ${MEASURED.far.types}，主题 F1 ${MEASURED.far.topics}。文本离这两种越远，越要自己抽查。`,
  everything: `通知之类不是${nouns.zh.one}的、和别处近同的也都在文件里，这里的数包括它们；首页和各类的数字不算它们。`,
  download: '下载',
  sample: '样子（前两条，长的截短）',
  column: '字段',
  meaning: '意思',
  row: (number: number) => `第 ${number} 行`,
  bytes: (bytes: number) => `${formatNumber(bytes)} 字节`,
  checks: '说明和校验',
  checksNote:
    'datapackage.json 照 Frictionless Data Package 2.0 写，有各文件、各字段的说明、大小和校验和；下载到同一个文件夹后可以核对：',
  use: '用起来',
  useNote: 'pandas 和 DuckDB 都能直接读，不用设什么：',
  rights: `${nouns.zh.one}归各自的作者所有，收在这里供阅读、教学和研究。`,
  workbook: {
    save: '存成 Excel',
    note: '同一张表，浏览器现做，用 Excel、WPS 打开可以筛选；一格装不下的（超过 32,767 字）截短。',
    failed: '没有做成：corpus.jsonl 没有取到，或者太大。CSV 用 Excel、WPS 也能打开。',
  },
  files: {
    'sections.csv': {
      name: '各节，CSV',
      what: '一节一行，UTF-8。会被当成公式的格子前面有一个撇号，逐字准确的是 Parquet。',
    },
    'sections.parquet': { name: '各节，Parquet', what: '同一张表，带字段类型，体积小，正文逐字准确。' },
    'corpus.jsonl': { name: '全文，JSON Lines', what: '一篇一行，各节带类型、主题、理由和正文。' },
    'reports.zip': { name: '逐篇 JSON', what: '一篇一个文件，内容和 corpus.jsonl 的那一行相同。' },
    'tei.zip': {
      name: '逐篇 TEI',
      what: '一篇一个文件，照 TEI P5，用 TEI Lite 的元素：一节一个 div，类型和主题在 ana 里，空缺标作 seg。',
    },
    'ledgers.zip': {
      name: '清理的账',
      what: '一篇一个文件：每处改动的规则、位置和原来的字，提请人看的地方，人的决定。广告之类的原文不在里面，只有位置。',
    },
    'changes.json': {
      name: '变化',
      what: '和上一版语料比：哪些新增、撤下、换了地址，哪些清理、提纲、类型或主题变了。撤下的只记篇数，地址里看不出人和事的才记地址。',
    },
  },
};

/** The words of the page of data, and of what is downloaded there. */
export type DatasetWords = typeof zh;
export type FileName = keyof DatasetWords['files'];

export const datasetWords: Record<Locale, DatasetWords> = {
  zh,
  en: {
    title: 'Data',
    description: (reports, sections) =>
      `${countReports(reports)} in ${count(sections, 'section')} to download whole: CSV, Parquet, JSON Lines and TEI, with descriptions of all fields and checksums.`,
    lede: 'The corpus holds {reports}, {sections} and {chars}. Where it comes from, what was removed, how sure its tags are, and all of it to download.',
    counted: {
      reports: countReports,
      sections: (n) => count(n, 'section'),
      chars: (n) => count(n, 'character'),
    },
    version: 'Version of the corpus',
    versionNote: 'It changes with every word and every tag; cite it.',
    origin: 'Where it comes from',
    originNote: (files) =>
      `It was made from ${count(files, 'file')}. The files themselves are not published, only their SHA-256; the text on the pages and in the downloads is theirs, word for word.`,
    years: (from, to) => (from === to ? `They cover ${from}.` : `They cover the years ${from} to ${to}.`),
    withoutYear: (reports) => `${countReports(reports)} ${reports === 1 ? 'names' : 'name'} no year.`,
    formats: 'Formats',
    encodings: 'Encodings',
    documents: 'Files',
    removed: 'What was removed',
    removedNote:
      'Every change is in a ledger from which the files can be restored. Changes by each rule in the whole corpus, and the characters removed:',
    nothing: 'Nothing was changed.',
    sure: 'How sure the tags are',
    sureHere: (byPerson) =>
      `In this corpus, of {sections}, {undecided} count as undecided, since the program is not sure or they stand in no ${nouns.en.one}, and ${count(byPerson, 'section')} ${byPerson === 1 ? 'was' : 'were'} decided by a person. This tells how sure the program is, not whether it is right.`,
    sureMeasured: `How often it is right was measured elsewhere, not on this corpus, on annotated texts that it did not learn from: on ${MEASURED.near.documents} texts by school leaders, sections are found with F1 ${MEASURED.near.boundaries}, the share of right types is ${MEASURED.near.types}, and topics have F1 ${MEASURED.near.topics}; on ${MEASURED.far.documents} personal and internship texts, ${MEASURED.far.boundaries}, ${MEASURED.far.types} and ${MEASURED.far.topics}. The further a text is from these, the more should be checked by hand.`,
    everything: `Near-duplicates and documents that are no ${nouns.en.many} are in the files and in the figures here; the figures of other pages leave them out.`,
    download: 'Downloads',
    sample: 'The first two, cut short where long',
    column: 'Field',
    meaning: 'Meaning',
    row: (number) => `Row ${number}`,
    bytes: (bytes) => count(bytes, 'byte'),
    checks: 'Descriptions and checksums',
    checksNote:
      'datapackage.json, after Frictionless Data Package 2.0, describes every file and field, with sizes and checksums. With everything in one folder:',
    use: 'How to read them',
    useNote: 'pandas and DuckDB read both tables without any option:',
    rights: `The ${nouns.en.many} belong to their authors and are collected here for reading, teaching and research.`,
    workbook: {
      save: 'Save for Excel',
      note: 'The same table, made by the browser, to be filtered in Excel or WPS. A cell of more than 32,767 characters, which is all that one holds, is cut short.',
      failed: 'It could not be made: corpus.jsonl did not come, or is too large. Excel and WPS open the CSV as well.',
    },
    files: {
      'sections.csv': {
        name: 'Sections as CSV',
        what: 'A section a row, UTF-8. A cell that would be taken for a formula begins with an apostrophe. The Parquet file is verbatim.',
      },
      'sections.parquet': {
        name: 'Sections as Parquet',
        what: 'The same table with types of fields; smaller, and the text verbatim.',
      },
      'corpus.jsonl': {
        name: 'All as JSON Lines',
        what: `One ${nouns.en.one} a line; each section with types, topics, reasons and text.`,
      },
      'reports.zip': {
        name: `JSON of each ${nouns.en.one}`,
        what: `One file for each ${nouns.en.one}, the same as its line in corpus.jsonl.`,
      },
      'tei.zip': {
        name: `TEI of each ${nouns.en.one}`,
        what: `One file for each ${nouns.en.one} after TEI P5, with the elements of TEI Lite: a div for each section, types and topics in ana, masks as seg.`,
      },
      'ledgers.zip': {
        name: 'Ledgers of cleaning',
        what: `One file for each ${nouns.en.one}: rule, place and former words of each change, what a person should look at, and what a person decided. Of advertising only the places are told.`,
      },
      'changes.json': {
        name: 'What changed',
        what: `Since the version before: which ${nouns.en.many} were added, taken down or moved, and which were cleaned, outlined or tagged otherwise. Of those taken down the number is told, and addresses only where they name nobody and nothing.`,
      },
    },
  },
};
