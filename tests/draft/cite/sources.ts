import type { CitationContext } from '../../../src/draft/cite/reference.ts';
import type { DocumentSource } from '../../../src/draft/document.ts';

export const SHA = '9e328af07c709210'.repeat(4);

/** Words that name what they stand before, so that a test sees which is used. */
export const context: CitationContext = {
  accessed: '2026-11-21',
  version: 'cb9a42a049ba',
  words: {
    version: '语料版本',
    file: '文件 SHA-256',
    year: '所述年份',
    accessed: '查阅日期',
    edited: '引文有改动',
    colon: '：',
    between: '；',
  },
};

export const section: DocumentSource = {
  id: 'r1/s3-1',
  title: '某单位2023年度述职报告',
  genre: '述职报告',
  year: 2023,
  path: ['三、下一步打算', '（一）抓学习。'],
  url: 'https://example.org/wenduan/reports/r1/#s3-1',
  sha256: SHA,
  isEdited: false,
};

export const report: DocumentSource = {
  ...section,
  id: 'r1',
  path: [],
  url: 'https://example.org/wenduan/reports/r1/',
};

export const summary: DocumentSource = {
  ...report,
  id: 'r2',
  title: '党建工作总结',
  genre: '工作总结',
  year: null,
  url: 'https://example.org/wenduan/reports/r2/',
};
