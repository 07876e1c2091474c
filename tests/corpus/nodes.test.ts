import { expect, it } from 'vitest';
import { clean } from '../../src/corpus/clean/index.ts';
import { aboutOf } from '../../src/corpus/classify/turns.ts';
import { nodesOf } from '../../src/corpus/classify/nodes.ts';
import { decode } from '../../src/corpus/decode.ts';
import { identify } from '../../src/corpus/identify.ts';
import { outline } from '../../src/corpus/outline/index.ts';
import { parts } from '../../src/corpus/parts/index.ts';
import { headed, sections } from '../../src/corpus/sections.ts';
import type { Unit } from '../../src/corpus/types.ts';
import { lexicon } from './seeds.ts';

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

const bytes = new TextEncoder().encode(TEXT);
const [report] = parts(decode({ id: 'report', file: 'report.txt', bytes, sha256: '' })).map(clean);
const outlined = outline(identify(report!, lexicon), lexicon);
const about = aboutOf(outlined.identity, lexicon);
const [whole, cut] = [headed(outlined), sections(outlined, lexicon).units];
const shown = (units: readonly Unit[]) =>
  nodesOf(units, about, lexicon).map(({ signs, context, above, link }) => ({ signs, context, above, link }));

it('reads what was cut from a section where it turns as it was read to find the turn', () => {
  expect(cut.map(({ anchor }) => anchor)).toEqual(['s1', 's1-tail', 's2', 's2-1', 's2-2', 's2-2-tail']);
  expect(shown(cut)).toEqual(shown(whole));
});

it('knows of every paragraph in which section it stands', () => {
  const places = nodesOf(cut, about, lexicon).map(({ unit, paragraph }) => `${cut[unit]!.anchor} ${paragraph}`);
  expect(places).toEqual(['s1 0', 's1-tail 0', 's2 0', 's2-1 0', 's2-2 0', 's2-2-tail 0']);
});
