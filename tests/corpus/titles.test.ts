import { describe, expect, it } from 'vitest';
import { fromExtracted } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { readMarkdown } from '../../src/input/md/index.ts';
import { lexicon } from './seeds.ts';

const TITLE = '柳湾镇2023年工作总结';
const BODY =
  '现将一年来的工作情况报告如下，请予评议。\n一、主要工作\n抓学习，全年集中学习二十四次。\n二、存在的问题\n学习不够深入。\n';

/** The title of a report with such lines on top, in a file of such a name. */
function titleOf(head: string, file = 'a.txt'): string {
  const bytes = new TextEncoder().encode(head + BODY);
  const raw = { id: 'report', file, bytes, sha256: '0'.repeat(64) };
  return buildReports(fromExtracted(raw, readMarkdown(bytes)), lexicon)[0]!.meta.title;
}

describe('a title', () => {
  it.each([
    '我要投稿',
    '我要投稿　登录　注册',
    '您好，欢迎访问某某党建网！',
    '您好,欢迎访问某某范文网',
    '首页 > 党建 > 正文',
    '首页 → 党建 → 工作总结',
    '首页/党建/工作总结',
    '当前位置：首页>工作总结>正文',
    '收藏本站',
    '无标题文档',
    '新建 Microsoft Word 文档',
  ])('is no line of a page: %s', (line) => expect(titleOf(`${line}\n${TITLE}\n`)).toBe(TITLE));

  it.each([
    ['关于全县农村集体资产清查工作情况的\n汇　报\n', '关于全县农村集体资产清查工作情况的汇　报'],
    ['中共柳湾镇委员会\n关于2023年度工作情况的报告\n', '中共柳湾镇委员会关于2023年度工作情况的报告'],
    ['2023年度\n述职述廉报告\n', '2023年度述职述廉报告'],
  ])('of two lines is both: %j', (head, title) => expect(titleOf(head)).toBe(title));

  it.each([
    [`---\ntitle: 第三稿\ndate: 2023-01-05\n---\n# ${TITLE}\n`, TITLE],
    [`---\ntitle: "${TITLE}"\n---\n`, TITLE],
    [`---\ntitle: ${TITLE}\n---\n信息科\n`, TITLE],
    [`# ${TITLE}\n`, TITLE],
  ])('is the heading of Markdown, else what its front matter says: %j', (head, title) =>
    expect(titleOf(head, '总结.md')).toBe(title),
  );

  it.each([
    ['2023年述职报告(1).txt', '2023年述职报告'],
    ['党建/述职报告（2） - 副本.docx', '述职报告'],
    ['述职报告_副本2.txt', '述职报告'],
    ['20230105述职报告.txt', '述职报告'],
    ['述职报告2023-01-05.txt', '述职报告'],
    ['副本述职报告.txt', '述职报告'],
    ['2023年1月述职报告（终稿）.txt', '2023年1月述职报告（终稿）'],
    ['20230105.txt', '20230105'],
    ['电话13800001234.txt', '电话13800001234'],
  ])('is last the name of the file, without what copying and dating add: %s', (file, title) =>
    expect(titleOf('', file)).toBe(title),
  );
});
