import { describe, expect, it } from 'vitest';
import { fromExtracted } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { readMarkdown } from '../../src/input/md/index.ts';
import { NO_OVERRIDE, type Override } from '../../src/corpus/overrides/override.ts';
import { buildFromText, lexicon } from './seeds.ts';

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
    ['柳湾镇2023年工作总结\n和2024年工作要点\n', '柳湾镇2023年工作总结和2024年工作要点'],
    ['同心聚力  提质增效\n为建设美丽柳湾而努力奋斗\n', '同心聚力  提质增效为建设美丽柳湾而努力奋斗'],
    ['不负重托\n——向选民述职报告\n', '不负重托——向选民述职报告'],
    ['星星也要交电费\n（天文社2021年工作回顾）\n', '星星也要交电费（天文社2021年工作回顾）'],
    ['柳湾公司\n二〇二三年度\n工作总结\n', '柳湾公司二〇二三年度工作总结'],
    ['柳湾公司\n2023年\n工 作 总 结\n', '柳湾公司2023年工 作 总 结'],
  ])('of two lines, or three with its year, is all of them: %j', (head, title) => expect(titleOf(head)).toBe(title));

  it.each([
    '附件3',
    '附表二：',
    '表二',
    '柳市监党〔2023〕41号',
    '内部资料',
    '小组 > 读书会 > 讨论',
    '政府采购 | 采购公告 | 编号：CG2022',
    '发件人: 前台\n收件人: 全体\n时间: 2023年12月24日 17:46\n主题: 年终总结',
  ])('is none of the lines above it that say where a text is filed: %s', (lines) =>
    expect(titleOf(`${lines}\n${TITLE}\n`)).toBe(TITLE),
  );

  it.each([
    [`${TITLE}\n——在全镇总结大会上\n`],
    [`${TITLE}\n（2024年1月5日）\n`],
    [`同心聚力\n——在柳湾镇职工代表大会上的工作报告\n`],
  ])('is not where and when it was read: %j', (head) => expect(titleOf(head)).toBe(head.split('\n')[0]));

  it('is that of a text about a customers’ service too', () =>
    expect(titleOf('客服部个人年终总结\n')).toBe('客服部个人年终总结'));

  it.each([
    [`《${TITLE}》\n`, TITLE],
    [`${TITLE}（终稿）\n`, TITLE],
    [`《${TITLE}》（第二稿）\n`, TITLE],
    [`${TITLE}(最终版).docx\n`, TITLE],
    [`${TITLE}（征求意见稿）\n`, `${TITLE}（征求意见稿）`],
    ['《某某法》实施情况调研报告\n', '《某某法》实施情况调研报告'],
  ])('is given without the marks of a quoted one and the state of its file: %j', (head, title) =>
    expect(titleOf(head)).toBe(title),
  );

  it.each([
    ['个人工作总结\n试用期三个月\n个人工作总结\n试用期三个月\n', '个人工作总结'],
    ['【范文】银行柜员个人工作总结（精选）\n银行柜员2010年个人工作总结\n', '银行柜员2010年个人工作总结'],
  ])('stands once: %j', (head, title) => expect(titleOf(head)).toBe(title));

  it.each([
    [`---\ntitle: 第三稿\ndate: 2023-01-05\n---\n# ${TITLE}\n`, TITLE],
    [`---\ntitle: "${TITLE}"\n---\n`, TITLE],
    [`---\ntitle: ${TITLE}\n---\n信息科\n`, TITLE],
    [`# ${TITLE}\n`, TITLE],
    [`---\ntitle: ${TITLE}\n---\n## 学了什么\n读书。\n## 做了什么\n下乡。\n`, TITLE],
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

describe('who gives a report, on the line of its title', () => {
  const built = (head: string) => buildFromText(`${head}\n${BODY}`).meta;

  it.each([
    ['2022年度班主任工作总结 高一（5）班 刘某', '2022年度班主任工作总结', ['高一（5）班 刘某']],
    ['述职报告　张某', '述职报告', ['张某']],
    ['述职报告　工会主席　李四', '述职报告', ['工会主席　李四']],
    ['述职报告　张三', '述职报告　张三', []],
    ['工作总结 全文', '工作总结 全文', []],
    ['个人总结 范文', '个人总结 范文', []],
    ['2022年工作总结 2023年工作计划', '2022年工作总结 2023年工作计划', []],
  ])('is of the byline where it is a name: %s', (line, title, byline) =>
    expect(built(line)).toMatchObject({ title, byline }),
  );
});

describe('the name of a school above a title', () => {
  const COVER = '姓名：李某\n学号：20130001\n班级：护理4班\n指导教师：王某\n实习单位：县医院\n';
  const built = (head: string) => buildFromText(`${head}${BODY}`);

  it('is part of the byline on a cover page, where nothing of the page is lost', () => {
    const { meta, text, ledger, sections } = built(`柳湾师范学院\n毕业实习总结\n${COVER}`);
    expect(meta.title).toBe('毕业实习总结');
    expect(meta.byline).toEqual(['柳湾师范学院', ...COVER.trim().split('\n')]);
    const [above, ...below] = meta.byline;
    const body = sections.map((section) => `${section.headline ?? ''}${section.text}`);
    expect([above, meta.title, ...below, ...body].join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(ledger.blocks['title']).toEqual([7]);
    expect(ledger.blocks['byline']?.slice(0, 2)).toEqual([0, 14]);
  });

  it.each([
    ['柳湾师范学院\n2023年工作总结\n', '柳湾师范学院2023年工作总结'],
    ['柳湾师范学院\n毕业实习总结\n', '柳湾师范学院毕业实习总结'],
  ])('is part of the title elsewhere: %j', (head, title) => expect(built(head).meta.title).toBe(title));

  it('is no other report for what people decided on it', () => {
    const begins = { words: '毕业实习总结', place: null, at: { line: 1, column: 1 } };
    const override = { ...NO_OVERRIDE, file: 'a.yaml', begins } as unknown as Override;
    expect(() => buildFromText(`柳湾师范学院\n毕业实习总结\n${COVER}${BODY}`, override)).not.toThrow();
  });
});
