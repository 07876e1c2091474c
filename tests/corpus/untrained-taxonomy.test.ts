import { expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { compileLexicon } from '../../src/corpus/lexicon.ts';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';
import { lexicon } from './seeds.ts';

const TYPE = (id: string, heading: string, text: string, role = '') =>
  `  - id: ${id}\n    name: { zh: 甲, en: A }\n    definition: { zh: 甲, en: A }\n    cues: { heading: [${heading}], text: [${text}] }\n${role}`;
const LAWS = `types:
${TYPE('general', '总则', '根据, 制定本条例')}${TYPE('duties', '权利和义务, 权利, 义务', '有权, 应当', '    role: usual\n')}${TYPE('liability', '法律责任', '罚款, 处以, 吊销')}${TYPE('final', '附则', '自…起施行')}topics:
${TYPE('market', '市场', '摊位, 经营')}kinds:
  - name: 法规
    cues: []
`;

const TEXT = `某某市集贸市场管理条例
第一章　总则
为了规范集贸市场的秩序，根据有关法律，结合本市实际，制定本条例。
第二章　经营者的权利和义务
经营者有权拒绝摊派，应当保持摊位整洁，应当明码标价。
第三章　法律责任
占道经营的，处以五十元以上二百元以下罚款；情节严重的，吊销摊位证。
第四章　附则
本条例自2023年1月1日起施行。`;

it('is followed by its cues alone, and no type that it does not know appears', () => {
  const laws = compileLexicon(parseTaxonomy(LAWS), lexicon.model);
  const bytes = new TextEncoder().encode(TEXT);
  const [report] = buildReports(decode({ id: 'law', file: 'law.txt', bytes, sha256: '' }), laws);
  expect(report!.sections.map(({ types }) => types)).toEqual([['general'], ['duties'], ['liability'], ['final']]);
});
