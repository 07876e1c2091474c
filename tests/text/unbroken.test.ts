import { expect, test } from 'vitest';
import { titlePieces } from '../../src/text/unbroken.ts';

/** The parts of a title that no line ends within. */
const whole = (title: string) => titlePieces(title).flatMap(({ text, isUnbroken }) => (isUnbroken ? [text] : []));

test.each([
  ['Intern Wrap-up：十四周', ['Wrap-up']],
  ['2024—2025学年工作总结', ['2024—2025']],
  ['2023年—2024年总结', ['2023年—2024年']],
  ['3月～5月实习报告', ['3月～5月']],
  ['AI-2号线与K-12课程', ['AI-2', 'K-12']],
  ['协会——一元维修计划', []],
  ['2020 总结', []],
  ['internationalization-and-localization总结', []],
])('no line of %s ends within %j', (title, parts) => {
  expect(whole(title)).toEqual(parts);
});

test('the parts of a title make the title again', () => {
  for (const title of ['', 'Wrap-up', '总结', 'a-b—c 2024—2025年度Wrap-up总结'])
    expect(
      titlePieces(title)
        .map(({ text }) => text)
        .join(''),
    ).toBe(title);
});
