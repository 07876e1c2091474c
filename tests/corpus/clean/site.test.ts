import { describe, expect, it } from 'vitest';
import { classesOf } from '../../../src/corpus/clean/site/classes.ts';
import { clausesOf } from '../../../src/corpus/clean/site/clauses.ts';
import { fieldFamily } from '../../../src/corpus/clean/site/fields.ts';
import { siteLinesOf } from '../../../src/corpus/clean/site/judge.ts';
import type { SiteFamily } from '../../../src/corpus/clean/site/sign.ts';

const familyOf = (line: string): SiteFamily | null => siteLinesOf(line)[0]?.family ?? null;
const words = (length: number): string => '抓'.repeat(length);
/** Repeated and cut to a length. */
const filled = (phrase: string, length: number): string => phrase.repeat(length).slice(0, length);

describe('a line alone', () => {
  it.each<[string, SiteFamily | null, string]>([
    ['a clause of seven characters may be a heading', null, '您可以免费下载'],
    ['one of eight is none', 'advertising', '您可以免费下载呀'],
    ['two signs of two kinds', 'advertising', '更多优质材料，扫描下方二维码，周三上午'],
    ['two signs of one kind', null, '更多优质材料，海量文档免费下载，周三上午'],
    ['one sign of two kinds', null, '点击下方卡片，周三'],
    ['three signs of one kind', 'advertising', '求关注，扫描下方二维码，点击购买，周三上午'],
    ['two of them', null, '扫描下方二维码，点击购买，周三上午'],
    ['words of two classes, one of a site', 'site-notice', '您想要的资料就在这里'],
    ['of one class', null, '您想要的就在这里呀'],
    ['of two classes, none of a site', null, '免费，手机，下载，文档，范文'],
    ['of one class of a site with two kinds of evidence', 'advertising', '商务合作商务合作'],
    ['a sign, and words of another kind', 'advertising', '手机上免费获取的范文'],
    ['a sign, and words of the same kind', null, '海量文档免费下载'],
    ['an author speaks in it', null, '求关注，扫描下方二维码，点击购买，走访群众'],
    ['less is left over than is filled', 'advertising', `求关注，扫描下方二维码，点击购买，${filled('周三', 13)}`],
    ['as much is left over', null, `求关注，扫描下方二维码，点击购买，${filled('周三', 14)}`],
    ['eight of ten characters are words of a site', 'site-notice', '您可以下载资料呀走廊'],
    ['eight of eleven', null, '您可以下载资料呀走廊灯'],
    ['a clause of 80 characters', 'site-notice', `下面是小编为大家整理的《${words(67)}》`],
    ['one of 81', null, `下面是小编为大家整理的《${words(68)}》`],
    ['words of a site in a line of 120 characters', 'site-notice', filled('您可以下载资料，', 119) + '呀'],
    ['in one of 121', null, filled('您可以下载资料，', 120) + '呀'],
    ['a line of 240 characters', 'download-page', `${'免费下载文档，'.repeat(34)}呀呀`],
    ['one of 241', null, `${'免费下载文档，'.repeat(34)}呀呀呀`],
  ])('%s: %s', (_, family, line) => expect(familyOf(line)).toBe(family));

  // The order of the families: a line goes on the account of the first that has a sign in it.
  it.each<[SiteFamily, SiteFamily, string]>([
    ['reading-wall', 'advertising', '原创不易，查看全文请先登录'],
    ['advertising', 'download-page', '下载资源需要15金币，扫码进群免费领取公文资料包'],
    ['download-page', 'site-notice', '本平台仅提供信息存储服务，下载资源需要15金币'],
    ['site-notice', 'credits', '撰稿：某某 审核：某某，本平台仅提供信息存储服务'],
    ['credits', 'page-furniture', '大家都在看，撰稿：某某 审核：某某'],
  ])('goes as %s before %s', (family, _, line) => expect(familyOf(line)).toBe(family));

  // The order of evidence, where words alone say it.
  it.each<[string, SiteFamily, string]>([
    ['a wall before an offer', 'reading-wall', '您免费试读剩余资料'],
    ['an offer before a site', 'advertising', '您可以免费下载呀'],
    ['what reaches the reader before a site', 'advertising', '手机小编资料手机小编资料'],
    ['a reader before a form', 'site-notice', '您的标签在这里呀'],
    ['a form', 'page-furniture', '打开页面字体列表'],
  ])('goes by %s', (_, family, line) => expect(familyOf(line)).toBe(family));
});

describe('a line beside others', () => {
  const FURNITURE = '当前位置：首页 > 党建 > 正文';
  const gone = (...all: readonly string[]) => siteLinesOf(all.join('\n')).map(({ text }) => text);

  it.each([
    ['two signs of one kind', '海量文档免费下载'],
    ['what only stands beside', 'QQ：00000000'],
  ])('goes with it, above and below, and takes its own neighbour along: %s', (_, line) => {
    expect(gone(line)).toEqual([]);
    expect(gone(line, FURNITURE)).toEqual([line, FURNITURE]);
    expect(gone(FURNITURE, line)).toEqual([FURNITURE, line]);
    expect(gone('正文。', FURNITURE, line, line, '正文。')).toEqual([FURNITURE, line, line]);
    expect(gone('正文。', line, line, FURNITURE, '正文。')).toEqual([line, line, FURNITURE]);
  });

  it.each([
    ['a heading', '免费下载资料包'],
    ['one kind of evidence', '您想要的就在这里呀'],
    ['no words of a site, and no sign', '免费，手机，下载，文档，范文'],
    ['an author', '我们走访群众。'],
  ])('stays: %s', (_, line) => expect(gone(FURNITURE, line, FURNITURE)).toEqual([FURNITURE, FURNITURE]));

  it.each([
    ['a title of 40 characters', words(40), true],
    ['one of 41', words(41), false],
  ])('goes in a list of other texts: %s', (_, title, goes) => {
    expect(gone('正文。', '相关推荐', title)).toEqual(['相关推荐', ...(goes ? [title] : [])]);
  });

  it('goes below the last such heading alone that follows the text', () => {
    expect(gone('正文。', '相关推荐', '学习。', '相关推荐', '工作总结')).toEqual(['相关推荐', '相关推荐', '工作总结']);
  });
});

it.each([
  ['客服', ['site', 'reach']],
  ['联系我们', ['reach']],
  ['试读', []],
  ['余下', ['wall']],
])('gives %s to the first class that has it', (word, cues) => {
  expect([...classesOf(word)!.cues]).toEqual(cues);
});

describe('a row of fields or buttons', () => {
  it.each<[string, SiteFamily | null, string]>([
    ['two buttons', 'page-furniture', '打印/关闭'],
    ['one', null, '打印'],
    ['a button and a word', null, '打印 材料'],
    ['two counts', 'page-furniture', '阅读 30 点赞 5'],
    ['a count and a button', 'page-furniture', '阅读 30 打印'],
    ['one count', null, '阅读 30'],
    ['a count and a word', null, '阅读 30 材料'],
    ['tags', 'page-furniture', '标签：党建'],
    ['a field of a site and another', 'page-furniture', '上传时间：2024　文号：某'],
    ['one field', null, '上传时间：2024'],
    ['two fields, none of a site', null, '时间：2024　文号：某'],
    ['a value of 30 characters', 'page-furniture', `上传时间：2024　文号：${words(30)}`],
    ['one of 31', null, `上传时间：2024　文号：${words(31)}`],
    ['a value that is a sentence', null, '上传时间：2024　文号：某，某'],
    ['a field without a label', null, '某某　上传时间：2024'],
    ['two credits', 'credits', '来源：某某网 编辑：张某某'],
    ['one', null, '编辑：张某某'],
    ['two that name no role', null, '来源：某某网 作者：张某某'],
    ['a role and a field of a report', null, '编辑：张某某 地点：某处'],
    ['a role with a bar', 'credits', '来源：某某网 编辑 | 张某某'],
    ['a line of 240 characters', 'page-furniture', `${filled('大 ', 238)}打印`],
    ['one of 241', null, `${filled('大 ', 240)}大`],
  ])('%s: %s', (_, family, line) => expect(fieldFamily(line)).toBe(family));
});

it.each([
  ['【某某网】欢迎阅读，点击 下载！', ['[某某网]', '欢迎阅读', '点击下载']],
  ['（略，请登录后查看）', ['略', '请登录后查看']],
  ['（略）和（请登录）', ['(略)和(请登录)']],
  ['声明：不得转载', ['声明', '不得转载']],
  ['1.不得转载', ['不得转载']],
  ['閱讀全文｜會員', ['阅读全文', '会员']],
])('parts %j into clauses', (line, clauses) => expect(clausesOf(line)).toEqual(clauses));
