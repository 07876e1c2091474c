import { expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

const BODY = [
  '2019年述职报告',
  '今年以来，我认真履行职责，较好完成了任务。现述职如下：',
  '一、履职情况',
  '全年生产水泥98.6万吨，完成计划的103%。',
  '二、自身存在的不足',
  '管理方法简单粗暴，批评多表扬少。',
];

/** Parts that a report ends in, in short lines without a telling word, in numbered items, in paragraphs, in sections. */
const LAST = [
  ['三、今后努力方向', '加强学习，尽快把磨机智能控制系统吃透。', '改进工作作风，多听取一线员工意见。'],
  ['三、今后努力方向', '1.加强学习，把智能控制系统吃透。', '2.多听取一线员工意见。', '3.压缩备件费用百分之十。'],
  ['三、下一步打算', '下一步，我将加强学习，改进作风，把吨电耗再降一度，备件费用压缩百分之十，力争全年无事故。'],
  [
    '三、2020年工作计划',
    '一是抓好安全生产，确保全年无事故。',
    '二是抓好节能降耗。',
    '三是抓好队伍建设，培养两名骨干。',
  ],
  [
    '三、今后努力方向',
    '（一）加强学习',
    '把新标准、新工艺学懂弄通。',
    '（二）改进作风',
    '多下现场，多听一线员工的意见。',
  ],
];

/** How reports close: by a word, with thanks, with a request, by who signs, by the day. */
const CLOSES = [
  '我的述职完毕，谢谢！',
  '述职完毕。',
  '谢谢大家！',
  '谢谢！',
  '汇报完毕，不当之处请批评指正。',
  '请领导和同志们批评指正。',
  '此致\n敬礼',
  '述职人：张某某',
  '2019年12月20日',
  '恳请各位领导和同事多提宝贵意见。',
  '汇报人：李某',
  '以上述职，请予评议。',
  '某某中学\n2019年12月20日',
  '最后，祝大家新年快乐！',
  '张某某\n2019年12月',
];

it('a close of one line is told from the plans above it, of 75 in 72 and more', () => {
  const missed = LAST.flatMap((last) =>
    CLOSES.filter((close) => {
      const section = buildFromText([...BODY, ...last, close, ''].join('\n')).sections.at(-1)!;
      return section.text !== close || section.types[0] !== 'closing';
    }).map((close) => `${last.at(-1)} ${close}`),
  );
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
});

it.each([
  ['（一）在学深悟透上下功夫。', '（二）在创新载体上下功夫。', '以上述职，请予评议。'],
  ['（一）在学深悟透上下功夫。', '（二）在创新载体上下功夫。', '某某局\n2022年1月5日'],
])('headings alone keep none of what closes below them: %s %s %s', (first, second, close) => {
  const { sections } = buildFromText([...BODY, '三、下步打算', first, second, close, ''].join('\n'));
  expect(sections.slice(-3).map(({ text, types }) => [text, types[0]])).toEqual([
    ['', 'plans'],
    ['', 'plans'],
    [close, 'closing'],
  ]);
});
