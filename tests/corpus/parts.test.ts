import { describe, expect, it } from 'vitest';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { buildAllFrom } from './seeds.ts';

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const built = (lines: readonly string[]) => buildAllFrom(bytesOf(lines));
const titlesOf = (lines: readonly string[]) => built(lines).map(({ meta }) => `${meta.id} ${meta.title}`);
const rulesOf = (lines: readonly string[]) =>
  built(lines).flatMap(({ ledger }) => ledger.messages.map(({ rule }) => rule));

/** A body long enough to be a report's, with a numbering of its own. */
const body = (subject: string) => [
  `现将${subject}工作情况报告如下，请各位领导和同志们批评指正。`,
  '一、主要做法',
  `今年以来，围绕${subject}召开专题会议六次，制定工作方案两份，责任分工到人，按月调度进展。`,
  '二、存在的问题',
  `${subject}工作还不够均衡，个别环节衔接不紧，主动谋划不足。`,
];

const TITLE = '2024年度个人述职报告';

describe('a title line that returns', () => {
  const lines = [TITLE, ...body('河道巡查'), '', TITLE, ...body('图书借阅')];

  it('makes a report of each, where the numbering begins anew', () => {
    expect(titlesOf(lines)).toEqual([`report-1 ${TITLE}`, `report-2 ${TITLE}`]);
    expect(built(lines)[1]!.text).not.toContain('河道巡查');
  });

  it('counts with a length note, indented, or as a heading of Markdown', () => {
    expect(titlesOf([`${TITLE}（860字）`, ...body('河道巡查'), `　　${TITLE}`, ...body('图书借阅')])).toHaveLength(2);
    expect(titlesOf([`# ${TITLE}`, ...body('河道巡查'), `# ${TITLE}`, ...body('图书借阅')])).toHaveLength(2);
  });

  it('is a running header where the numbering goes on', () => {
    const pages = [
      TITLE,
      ...body('河道巡查'),
      TITLE,
      '三、下一步打算',
      '继续巡查。按月通报。',
      ...body('x').slice(2, 3),
    ];
    expect(titlesOf(pages)).toHaveLength(1);
    expect(rulesOf(pages)).toContain('parts/title-returns');
  });

  it('is a cover or a table of contents where little stands between', () => {
    expect(titlesOf([TITLE, '一、主要做法', '二、存在的问题', TITLE, ...body('河道巡查')])).toHaveLength(1);
  });

  it('is no title within a sentence', () => {
    const within = [TITLE, ...body('河道巡查'), `以上是本人的${TITLE}。`, `${TITLE}已经公示。`];
    expect(titlesOf(within)).toHaveLength(1);
    expect(rulesOf(within)).toEqual([]);
  });
});

describe('reports of several people', () => {
  const JOINT = '2022年度述职述廉述德述法报告';
  const PEOPLE = ['孙某某', '××县教育局党组书记　蒋×', '述职人：俞某', '冯某某'];
  const SUBJECTS = ['巡查', '演练', '宣传', '值班'];
  const reportBy = (name: string, index: number) => [JOINT, name, ...body(SUBJECTS[index]!)];
  const NOTICE = ['通知', '请各处室于本周五前报送材料，逾期不候。公示期为五个工作日。', '办公室', '2023年1月5日'];
  const builtFrom = (lines: readonly string[]) =>
    built(lines).map(({ meta: { title, byline }, text }) => [
      title,
      ...byline,
      SUBJECTS.filter((one) => text.includes(one)),
    ]);
  const EACH = PEOPLE.map((name, index) => [JOINT, name, [SUBJECTS[index]]]);

  it('are told apart by their bylines, numbered or not', () => {
    expect(builtFrom(PEOPLE.flatMap(reportBy))).toEqual(EACH);
    const plain = PEOPLE.flatMap((name, index) => reportBy(name, index).filter((line) => !/^[一二]、/.test(line)));
    expect(builtFrom(plain)).toEqual(EACH);
  });

  it('are told apart by the names in their titles', () => {
    const lines = ['孙某某', '蒋某', '俞某某'].flatMap((name, index) => [`${name}${JOINT}`, ...body(SUBJECTS[index]!)]);
    expect(builtFrom(lines).map(([title]) => title)).toEqual([`孙某某${JOINT}`, `蒋某${JOINT}`, `俞某某${JOINT}`]);
  });

  it('are told apart by their titles where one person gives several', () => {
    const titles = ['2022年度个人述职报告', '2022年度党建工作履职报告'];
    const lines = titles.flatMap((title, index) => [title, '述职人：孙某某', ...body(SUBJECTS[index]!)]);
    expect(builtFrom(lines)).toEqual(titles.map((title, index) => [title, '述职人：孙某某', [SUBJECTS[index]]]));
  });

  it('leave a notice before or between them to none', () => {
    const lines = [`关于公示${JOINT}的通知`, ...NOTICE.slice(1), ...PEOPLE.flatMap(reportBy)];
    expect(builtFrom(lines)).toEqual(EACH);
    const between = PEOPLE.flatMap((name, index) => [...reportBy(name, index), ...(index === 1 ? NOTICE : [])]);
    expect(builtFrom(between)).toEqual(EACH);
    const [, second] = built(between);
    expect(second!.ledger.edits.find(({ rule }) => rule === 'collection-frame')!.removed).toContain('逾期不候');
    const rebuilt = built(between).map(({ text, ledger }) => restore(text, ledger.edits, ledger.range.start));
    expect(rebuilt.join('')).toBe(between.join('\n'));
  });

  it('stand behind another report, which is one too', () => {
    const first = [
      '水利局工作情况汇报',
      ...body('河道'),
      ...body('水库'),
      ...body('灌溉'),
      ...body('供水'),
      ...body('抗旱'),
    ];
    expect(titlesOf([...first, ...PEOPLE.flatMap(reportBy)])).toHaveLength(5);
  });

  it('are one report where one person gives it, page by page', () => {
    const pages = [JOINT, '孙某某', ...body('巡查'), JOINT, '孙某某', '三、下一步打算', '继续巡查。按月通报。'];
    expect(titlesOf(pages)).toHaveLength(1);
  });
});

describe('a collection', () => {
  const collection = (heads: readonly string[]) => [
    '消防工作总结三篇',
    '下面三篇供参考。',
    ...['巡查', '演练', '宣传'].flatMap((subject, index) => [heads[index]!, ...body(subject)]),
  ];

  it.each([
    ['篇一：', ['篇一：巡查工作总结', '篇二：演练工作总结', '篇三：宣传工作总结']],
    ['第一篇', ['第一篇：巡查工作总结', '第二篇：演练工作总结', '第三篇：宣传工作总结']],
    ['范文', ['范文1 巡查工作总结', '范文2 演练工作总结', '范文3 宣传工作总结']],
    ['a numeral behind', ['巡查工作总结 篇1', '演练工作总结 篇2', '宣传工作总结 篇3']],
    ['an example', ['巡查工作总结例1', '演练工作总结例2', '宣传工作总结例3']],
    ['a numeral in brackets behind', ['巡查工作总结（篇一）', '演练工作总结（篇二）', '宣传工作总结（篇三）']],
  ])('with heads such as %s becomes its reports', (_, heads) => {
    expect(titlesOf(collection(heads))).toEqual([
      'report-1 巡查工作总结',
      'report-2 演练工作总结',
      'report-3 宣传工作总结',
    ]);
  });

  it('is none where the lines head cases', () => {
    const heads = ['巡查工作案例1', '演练工作案例2', '宣传工作案例3'];
    expect(titlesOf(collection(heads))).toEqual(['report 消防工作总结三篇']);
  });

  it('is none where a report gives examples of its own', () => {
    const lines = [TITLE, '教学方案例1', ...body('巡查'), '教学方案例2', ...body('演练')];
    expect(titlesOf(lines)).toHaveLength(1);
  });

  it('whose heads are numbers alone takes the titles behind them', () => {
    const lines = [
      '述职报告两篇',
      '【篇1】',
      '巡查述职报告',
      ...body('巡查'),
      '【篇2】',
      '演练述职报告',
      ...body('演练'),
    ];
    expect(titlesOf(lines)).toEqual(['report-1 巡查述职报告', 'report-2 演练述职报告']);
  });

  it('is found behind its table of contents', () => {
    const heads = ['篇一：巡查工作总结', '篇二：演练工作总结', '篇三：宣传工作总结'];
    expect(titlesOf(['消防工作总结三篇', ...heads, ...collection(heads).slice(2)])).toHaveLength(3);
  });

  it('is doubted where its parts are fragments', () => {
    const lines = [TITLE, ...body('巡查'), '篇一：总则', '略。', '篇二：分则', '略。'];
    expect(titlesOf(lines)).toEqual([`report ${TITLE}`]);
    expect(rulesOf(lines)).toEqual(['parts/collection-in-doubt']);
  });

  it('is no plan that 第一篇 divides', () => {
    expect(titlesOf(['水利发展规划', '第一篇', ...body('巡查'), '第二篇', ...body('演练')])).toHaveLength(1);
  });

  it('is none where the numerals do not count up', () => {
    expect(titlesOf([TITLE, '篇二：巡查', ...body('巡查'), '篇五：演练', ...body('演练')])).toHaveLength(1);
  });
});

it('tells places in the one raw file, and its ledgers give all of it back', () => {
  const lines = [
    '消防工作总结两篇',
    '篇一：巡查总结',
    ...body('巡查'),
    '\u200b',
    '篇二：演练总结',
    ...body('演练'),
    '　　七、打算',
    '再练。',
  ];
  const raw = lines.join('\n');
  const reports = built(lines);
  expect(reports.map(({ ledger }) => ledger.range.start)).toEqual([0, raw.indexOf('篇二')]);
  expect(reports.map(({ text, ledger }) => restore(text, ledger.edits, ledger.range.start)).join('')).toBe(raw);
  for (const { ledger } of reports)
    for (const { start, end, removed } of ledger.edits) expect(raw.slice(start, end)).toBe(removed);
  expect(reports[1]!.ledger.messages).toMatchObject([{ rule: 'outline/number-out-of-turn', line: 15, column: 3 }]);
});
