import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleaned } from '../properties/texts.ts';

const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
/** What authors write with the words of advertising, walls, notices and pages. */
const ORDINARY = linesOf('ordinary-lines.txt');
/** What sites put around and into a text. */
const SITE = linesOf('site-lines.txt');

const BODY = [
  '2023年度述职报告',
  '2023年，本人认真履职。现将情况报告如下：',
  '一、主要做法',
  '组织学习12次。',
  '二、问题',
  '学习不够。',
];
const ABOVE = ['当前位置：首页 > 党建 > 正文', '发布时间：2024-08-27 09:33:44 浏览次数：97'];
const BELOW = ['【打印正文】【关闭窗口】', '上一篇：社区书记述职报告'];
const PLACES = [
  { place: 'below the title', at: 1, around: [[], []] },
  { place: 'in the middle', at: 4, around: [[], []] },
  { place: 'at the foot', at: BODY.length, around: [[], []] },
  { place: 'below the title, among furniture', at: 1, around: [ABOVE, BELOW] },
  { place: 'in the middle, among furniture', at: 4, around: [ABOVE, BELOW] },
  { place: 'at the foot, among furniture', at: BODY.length, around: [ABOVE, BELOW] },
] as const;

describe.each(PLACES)('$place', ({ at, around: [above, below] }) => {
  const stays = (line: string) =>
    cleaned(BODY.toSpliced(at, 0, ...above, line, ...below).join('\n')).text.includes(line.trim());

  it('no ordinary line goes', () => {
    expect(ORDINARY.filter((line) => !stays(line))).toEqual([]);
  });

  it('of the lines of sites 95 % and more go', () => {
    const staying = SITE.filter(stays);
    expect(staying.length, staying.join('\n')).toBeLessThanOrEqual(0.05 * SITE.length);
  });
});

it('has lines enough, and none twice', () => {
  expect(new Set(ORDINARY).size).toBe(ORDINARY.length);
  expect(new Set(SITE).size).toBe(SITE.length);
  expect(ORDINARY.length).toBeGreaterThanOrEqual(400);
  expect(SITE.length).toBeGreaterThanOrEqual(200);
});

describe('what stands beside a line is evidence of its own', () => {
  const tail = (lines: readonly string[]) => cleaned([...BODY, ...lines].join('\n')).text;

  it('a bare contact goes beside an advertisement, and stays alone', () => {
    const contact = 'QQ：00000000';
    expect(tail(['【某某素材库】会员群同步更新，一键下载，有意加入请联系客服', contact])).toBe(BODY.join('\n'));
    expect(tail([contact])).toBe([...BODY, contact].join('\n'));
  });

  it('a list of other texts goes at the foot', () => {
    expect(tail(['相关推荐', '2022年党建工作总结', '社区书记述职报告'])).toBe(BODY.join('\n'));
  });

  it.each(['2023年12月30日', '下一步继续努力。'])('what an author wrote below such a list keeps it: %s', (last) => {
    const titles = ['2022年党建工作总结', last];
    expect(tail(['相关推荐', ...titles])).toBe([...BODY, ...titles].join('\n'));
  });

  it('a list that follows no sentence stays', () => {
    expect(cleaned('述职报告\n相关推荐\n加强学习\n转变作风').text).toBe('述职报告\n加强学习\n转变作风');
  });

  it('titles without the heading of a list stay', () => {
    const titles = ['【打印正文】', '2022年党建工作总结', '社区书记述职报告'];
    expect(tail(titles)).toBe([...BODY, ...titles.slice(1)].join('\n'));
  });
});

it('a wall in brackets goes', () => {
  expect(cleaned([...BODY, '（略，请登录后查看）'].join('\n')).text).toBe(BODY.join('\n'));
});

it('every line goes on the account of its own rule', () => {
  const lines = [...ABOVE.slice(1), '（略，请登录后查看）', '未经本站授权，严禁转载。'];
  const { edits } = cleaned([...BODY, ...lines].join('\n'));
  const rules = lines.map((line) => edits.find(({ removed }) => removed.includes(line))?.rule);
  expect(rules).toEqual(['page-furniture', 'reading-wall', 'site-notice']);
});
