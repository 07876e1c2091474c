import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOrganization } from '../../src/corpus/organizations.ts';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';

const FILE = new URL('../../content/taxonomy.yaml', import.meta.url);
const { organizations } = parseTaxonomy(readFileSync(FILE, 'utf8'));
const read = (...lines: string[]) => {
  const named = readOrganization(lines, organizations);
  return named && `${named.kind} ${named.words}`;
};

test.each<[string, string[], string | null]>([
  ['a post behind it', ['南河县林业局局长　李××'], 'bureau 南河县林业局'],
  ['a post glued to it, and a name', ['南河县第二中学副校长李某某'], 'school 南河县第二中学'],
  ['masks stay', ['××县××镇中心卫生院2021年工作总结'], 'health ××县××镇中心卫生院'],
  ['a department is of its organisation', ['××市中心医院药剂科　张××'], 'health ××市中心医院药剂科'],
  ['a party branch is of its organisation', ['东风机械有限公司党支部2020年总结'], 'company 东风机械有限公司党支部'],
  ['the organisation named last is the one', ['中铁某局集团第三工程公司'], 'company 中铁某局集团第三工程公司'],
  ['a party branch alone', ['第三党支部书记述职报告'], 'branch 第三党支部'],
  ['a department alone', ['2022年度后勤部工作总结'], 'department 后勤部'],
  ['a village of a town', ['白沙镇河口村党总支书记　某某某'], 'village 白沙镇河口村党总支'],
  ['a year in characters', ['二〇一九年东湖街道工作总结'], 'township 东湖街道'],
  ['the byline before the title', ['区民政局', '在××中学开学典礼上的讲话'], 'bureau 区民政局'],
  [
    'who meets is not who reports',
    ['（2021年3月5日在市人大常委会会议上）', '南河市中级人民法院工作报告'],
    'court 南河市中级人民法院',
  ],
  ['what a report is about is not whose it is', ['关于全区小学课后服务的调研报告'], null],
  ['nor is where one went', ['赴临江大学培训心得'], null],
  ['nor is whom it was read to', ['向市政协视察组汇报的材料'], null],
  ['a name of a person', ['李某某'], null],
  ['a name that ends as a department does', ['林立科'], null],
  ['a name that ends as a village does', ['王建乡'], null],
  ['a bureau named short', ['县农业局'], 'bureau 县农业局'],
  ['a phrase that ends as a bureau does', ['开新篇 谋新局'], null],
  ['a phrase that ends as a department does', ['责任落到实处'], null],
  ['a mention in a sentence', ['落实市委决策部署'], null],
  ['an office without more', ['办公室2023年总结'], 'department 办公室'],
  ['a label alone', ['学院：法学院'], 'school 法学院'],
  ['a squad that is no school', ['2016年交警三中队总结'], null],
  ['a session that is no school', ['学习二十届三中全会精神', '南河县林业局'], 'bureau 南河县林业局'],
  ['the whole before a department', ['院党委办公室', '××市中医医院工作总结'], 'health ××市中医医院'],
  ['a post without an organisation', ['校长　李××'], null],
  ['a person called by a post', ['李局长'], null],
  ['words in which an end is none', ['2020年大学生村官工作总结'], null],
  ['one sent to a village is not the village', ['驻村工作总结'], null],
  ['nothing', ['工作总结', ''], null],
])('%s: %j', (_, lines, expected) => {
  expect(read(...lines)).toBe(expected);
});

test('a taxonomy without organisations finds none', () => {
  expect(readOrganization(['南河县林业局'], [])).toBeNull();
});

test('every end of a name is of one kind', () => {
  const ends = organizations.flatMap((kind) => kind.ends);
  expect(ends.filter((end, index) => ends.indexOf(end) !== index)).toEqual([]);
});
