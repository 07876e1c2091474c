import fc from 'fast-check';

/** What real files are made of, and what breaks programs that read them. */
const FRAGMENTS = [
  ...[
    '2023年度述职报告（2946字）',
    '现将工作汇报如下：',
    '一、主要做法',
    '（一）抓思想，政治引领突出成效。',
    '1.加强学习。一是坚持',
    '2．健全制度',
    '①',
  ],
  ...[
    '一是',
    '二、二、',
    '第一部分',
    '三 ',
    '（三',
    '二〇二三年',
    '12:30',
    '1.5万元',
    '下一步，我将',
    '存在的问题及原因',
    '以上报告，请审议。',
    '2023年12月1日',
  ],
  ...[
    '##paidbegin##',
    '##paidend##',
    '##paid',
    '$$pagebreak$$',
    '<paid>',
    '</paid>',
    '请替换付费标签内内容',
    '【某素材库】会员群，一键下载，请联系客服',
  ],
  ...['D建', '从严治D', '党', '3D打印', 'XX', '*', '××县', '某某', '__', '1+X证书', '40*4'],
  ...['\n', '\n\n', '\r\n', '\r', '\u2028', ' ', '　　', '\u00a0', '\t', '\u200b', '\ufeff', '\ue000', '\u0007'],
  ...[
    '# 标题',
    '* 项',
    '- 项',
    '> 引',
    '```',
    '~~~',
    '---',
    '===',
    '<script>alert(1)</script>',
    '<!-- ',
    '[链接](javascript:alert(1))',
    '![图](x)',
    '&amp;',
    '&#35;',
    '\\',
    '`',
    '**',
    '_',
    '[^1]: ',
    '|',
    'http://example.com/。',
    '  ',
  ],
];

/** Text as a file might hold it: fragments of reports, markers and Markdown among any characters. */
export const anyText = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: 'grapheme', maxLength: 8 })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));
