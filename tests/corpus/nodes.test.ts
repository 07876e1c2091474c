import { expect, it } from 'vitest';
import { aboutOf } from '../../src/corpus/classify/turns.ts';
import { nodesOf } from '../../src/corpus/classify/nodes.ts';
import { headed } from '../../src/corpus/sections.ts';
import type { Unit } from '../../src/corpus/types.ts';
import { lexicon, outlineText } from './seeds.ts';

const TEXT = [
  '某某局2022年工作总结',
  '一、项目建设',
  '全年组织集中学习12次，完成重点项目8个，获评市级先进单位。',
  '下一步，我们将继续抓好项目建设，进一步加强学习，力争全年目标任务圆满完成。',
  '二、队伍建设',
  '（一）抓培训。培训干部60人次。',
  '（二）抓锻炼。选派12名同志到一线。',
  '以上报告，请审议。',
].join('\n');

const outlined = outlineText(TEXT);
const about = aboutOf(outlined.identity, lexicon);
const whole = headed(outlined);

/** The last paragraph of a unit as a stretch without a heading. */
function cutLast(unit: Unit): Unit[] {
  const [last] = unit.paragraphs.slice(-1);
  const tail = { anchor: `${unit.anchor}-tail`, depth: 0, heading: null, path: [], start: last!.start, end: unit.end };
  return [
    { ...unit, end: last!.start, paragraphs: unit.paragraphs.slice(0, -1) },
    { ...tail, paragraphs: [last!] },
  ];
}

const cut = whole.flatMap((unit) => (unit.paragraphs.length > 1 ? cutLast(unit) : [unit]));
const shown = (units: readonly Unit[]) =>
  nodesOf(units, about, lexicon).map(({ signs, context, above, link }) => ({ signs, context, above, link }));

it('reads what was cut from a section as it was read before', () => {
  expect(cut.map(({ anchor }) => anchor)).toEqual(['s1', 's1-tail', 's2', 's2-1', 's2-2', 's2-2-tail']);
  expect(shown(cut)).toEqual(shown(whole));
});

it('knows of every paragraph in which section it stands', () => {
  const places = nodesOf(cut, about, lexicon).map(({ unit, paragraph }) => `${cut[unit]!.anchor} ${paragraph}`);
  expect(places).toEqual(['s1 0', 's1-tail 0', 's2 0', 's2-1 0', 's2-2 0', 's2-2-tail 0']);
});

it('knows of a paragraph that begins with a later year, and of none that is a date', () => {
  const later = (text: string) => {
    const [unit] = whole;
    const alone = {
      ...unit!,
      paragraphs: [
        { start: 0, text: '抓了三件事。' },
        { start: 9, text },
      ],
    };
    return nodesOf([alone], about, lexicon)[1]!.context.some(([name]) => name === 'begins with a later year');
  };
  expect(['2023年，我将改进。', '2022年，我改进了。', '2023年1月5日'].map(later)).toEqual([true, false, false]);
});
