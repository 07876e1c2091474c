import { describe, expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

const FAMILIES = [
  '##paidbegin##',
  '##paidend##',
  '$$paidbegin$$',
  '$$paidend$$',
  '<paid>',
  '</paid>',
  '##pagebreak##',
  '请替换付费标签内内容',
];

describe.each(FAMILIES)('the marker %s', (marker) => {
  it('joins the halves of a sentence without a gap', () => {
    expect(buildFromText(`标题\n勇于直面${marker}问题，敢于较真碰硬。`).text).toBe(
      '标题\n勇于直面问题，敢于较真碰硬。',
    );
  });

  it('hides no heading that it is glued to', () => {
    const { sections } = buildFromText(`标题\n导语。\n一、做法\n（一）抓思想\n甲。\n${marker}（二）抓责任。\n乙。`);
    expect(sections.map(({ headline }) => headline)).toEqual([null, '一、做法', '（一）抓思想', '（二）抓责任。']);
  });

  it('leaves a full stop behind it where it was', () => {
    expect(buildFromText(`标题\n表彰3名${marker}。严格管理。`).text).toBe('标题\n表彰3名。严格管理。');
  });

  it('takes its line with it where it stands alone in a sentence', () => {
    const text = `标题\n深入推进党风廉政建设和反腐败斗争，坚决落实中央八项规定\n${marker}\n精神，持续纠治四风。`;
    expect(buildFromText(text).text).toBe(
      '标题\n深入推进党风廉政建设和反腐败斗争，坚决落实中央八项规定精神，持续纠治四风。',
    );
  });
});

const KEPT = [
  '利用公众号“雨课堂”引导干部学习。',
  '推进会员管理办法，规范协会运行。',
  '收集素材30份。',
  '公布名称、地址、联系电话。',
];

it.each(KEPT)('keeps the ordinary line %s', (line) => {
  expect(buildFromText(`标题\n${line}`).text).toBe(`标题\n${line}`);
});

const DELETED = '抓D建，D员到会，学D章，D委研究，从严治D，建D102周年。';

describe('D for 党', () => {
  it('is restored where the report never writes 党', () => {
    expect(buildFromText(`标题\n${DELETED}`).text).toContain(
      '抓党建，党员到会，学党章，党委研究，从严治党，建党102周年。',
    );
  });

  it('stays where the report writes 党 itself', () => {
    expect(buildFromText(`标题\n${DELETED}跟党走。`).text).toContain(DELETED);
  });

  it('is told from 3D打印, D级 and 维生素D', () => {
    const line = '用3D打印，评为D级，补充维生素D。';
    expect(buildFromText(`标题\n${DELETED}\n${line}`).text).toContain(line);
  });
});

describe('a D that stands for no 党', () => {
  const OTHERS = 'D大调第一号，浙D·18900，D级，D区，D栋，D列车，维生素D的摄入，选项D的得分，D组第一名。';

  it.each([
    ['stays where no other D is written', '标题\n' + OTHERS.repeat(3)],
    ['stays where D stands for 党 now and then', `标题\n抓D建，D员到会。\n${OTHERS}`],
    ['stays where one word of 党 returns', '标题\n' + '乐队演奏D组曲，D员到场。'.repeat(6)],
  ])('%s', (_, text) => {
    expect(buildFromText(text).text).toBe(text);
  });

  it('stays beside many that do', () => {
    const { text } = buildFromText(`标题\n${DELETED.repeat(3)}\n评为D级，住D栋，补维生素D。`);
    expect(text).toContain('评为D级，住D栋，补维生素D。');
    expect(text).toContain('抓党建，党员到会');
  });
});

describe('rows that end in figures', () => {
  const ROWS = ['高三1班　　迟到　　0', '高三2班　　迟到　　2', '高三3班　　迟到　　5', '高三4班　　迟到　　1'];

  it.each([
    ['a table of figures', ROWS],
    ['figures that rise', ROWS.toSorted((a, b) => Number(a.at(-1)) - Number(b.at(-1)))],
    ['a price list', ['白菜……2', '萝卜……3', '土豆……4', '白菜涨价两成。']],
    ['figures that fall below names that come again', ['东片……9', '西片……7', '南片……3', '东片', '西片', '南片']],
  ])('stay: %s', (_, rows) => {
    expect(buildFromText(['总结', '考核情况如下：', ...rows, '完毕。'].join('\n')).text).toContain(rows.join('\n'));
  });

  it('go where their headings come again and their pages rise', () => {
    const body = ['一、主要做法', '做了。', '二、存在的问题', '有差距。', '三、打算', '再干。'];
    const contents = ['一、主要做法……1', '二、存在的问题……3', '三、打算……3'];
    expect(buildFromText(['总结', ...contents, ...body].join('\n')).text).toBe(['总结', ...body].join('\n'));
  });
});

describe('a removed line of more than 20 characters', () => {
  const ADVERT = '【青禾素材库】会员群同步更新，海量材料一键下载，有意加入请联系客服微信 qinghe0000';
  const messagesOf = (...lines: string[]) => buildFromText(lines.join('\n')).ledger.messages;

  it('is told at its place, of advertising without a name or a contact', () => {
    const [message, ...others] = messagesOf('总结', '做了。', ADVERT);
    expect(message).toMatchObject({ rule: 'clean/advertising', severity: 'info', line: 3, column: 1 });
    expect(message!.reason + message!.words).toContain('下载');
    expect(message!.reason + message!.words).not.toMatch(/青禾|qinghe|微信|客服/);
    expect(others).toEqual([]);
  });

  it('is told in its own words where they may be published', () => {
    const line = '首页 > 范文大全 > 述职报告 > 村干部述职报告 > 正文';
    expect(messagesOf(line, '总结', '做了。')).toMatchObject([{ rule: 'clean/page-furniture', line: 1, words: line }]);
  });

  it('is one message where another rule has cut it', () => {
    expect(messagesOf('总结', '做了。', ADVERT.replace('，', '\u200b，'))).toHaveLength(1);
  });

  it('is not told where it is shorter', () => {
    expect(messagesOf('总结', '做了。', '【打印正文】')).toEqual([]);
  });
});
