import { describe, expect, test } from 'vitest';
import { bankOf, reportsOf } from './reports.ts';

const seriesIn = (text: string) =>
  bankOf(reportsOf(text)).series.map(
    ({ shared, at, attestations }) => `${at} ${shared}: ${attestations[0]!.members.join(' ')}`,
  );

describe('a parallel series', () => {
  test.each([
    ['同谋划、同部署、同推进。', ['first 同: 同谋划 同部署 同推进']],
    ['党建工作与水务工作同谋划、同部署、同推进，积极推进', ['first 同: 同谋划 同部署 同推进']],
    ['政治立场、政治方向、政治原则', ['first 政治: 政治立场 政治方向 政治原则']],
    ['实施工作目标化、目标项目化、项目清单化', ['last 化: 工作目标化 目标项目化 项目清单化']],
    ['面对新形势、新任务、新要求方面的思考', ['first 新: 新形势 新任务 新要求']],
    ['坚持抓早、抓小、抓苗头', ['first 抓: 抓早 抓小 抓苗头']],
    ['一是抓教育，夯实思想。二是抓基础，建强组织。三是抓制度，防控风险。', ['first 抓: 抓教育 抓基础 抓制度']],
  ])('stands in %s', (text, expected) => {
    expect(seriesIn(text)).toEqual(expected);
  });

  test.each([
    ['同谋划、同部署。', 'two are none'],
    ['专家宣讲、专题辅导、专题培训', '专 begins one word only'],
    ['组织部、宣传部、统战部', 'names of offices'],
    ['在学习中、在工作中、在生活中', 'grammar'],
    ['2023年、2024年、2025年', 'numbers'],
  ])('does not stand in %s: %s', (text) => {
    expect(seriesIn(text)).toEqual([]);
  });

  test('may be the headings of one level', () => {
    const headings = ['抓思想，突出成效', '抓责任，彰显作为', '抓机制'];
    const sections = headings.map((heading, at) => ({
      id: `r/s1-${at}`,
      types: ['work'],
      heading,
      text: '',
    }));
    expect(bankOf([{ id: 'r', sections }]).series).toEqual([
      {
        shared: '抓',
        at: 'first',
        reports: 1,
        places: 1,
        attestations: [
          {
            report: 'r',
            section: 'r/s1-0',
            part: 'heading',
            start: 0,
            end: 3,
            words: '抓思想',
            members: ['抓思想', '抓责任', '抓机制'],
          },
        ],
      },
    ]);
  });
});
