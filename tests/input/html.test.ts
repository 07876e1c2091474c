import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { extract } from '../../src/input/index.ts';
import { bytesOf } from '../../scripts/trials/archive.ts';
import { ruleOf } from './refused.ts';

const read = (page: string | Uint8Array) =>
  extract({ file: '总结.html', bytes: typeof page === 'string' ? bytesOf(page) : page });
const PROSE = '坚持把学习贯彻党的二十大精神作为首要任务，认真履行第一责任人职责。';

it('marks headings in the text it gives', async () =>
  expect(await read('<title>站名</title><h1>述职<b>报告</b></h1><p>各位领导：<h2>一、做法</h2>正文')).toEqual({
    format: 'html',
    encoding: 'utf-8',
    text: '述职报告\n各位领导：\n一、做法\n正文',
    markup: [],
    headings: [
      { start: 0, end: 4, level: 1 },
      { start: 11, end: 15, level: 2 },
    ],
  }));

it.each([
  ['blocks and breaks', '<div>甲<p>乙<br>丙</p>丁</div>', '甲\n乙\n丙\n丁'],
  ['inline elements', '<p>学<span>习</span><a href="#">贯彻</a></p>', '学习贯彻'],
  ['entities', '<p>A&amp;B&nbsp;&#20826;</p>', 'A&B\u00A0党'],
  ['white space', '<p>  a \n b\u3000\u3000c </p>', 'a b\u3000\u3000c'],
  ['lines broken between Han characters', '<p>党的\n   建设，\n“一岗双责”</p>', '党的建设，“一岗双责”'],
  ['preformatted text', '<pre>  甲\n    乙\n\n丙</pre>', '  甲\n    乙\n丙'],
  [
    'hidden things',
    '<p hidden>甲<p style="color: red; DISPLAY:none">乙<p>丙<span style="visibility: hidden">丁</span>',
    '丙',
  ],
  [
    'scripts and frames of the page',
    '<header>站</header><nav>导航</nav><script>a<b</script><style>p</style><p>文<noscript>x</noscript><footer>版权</footer>',
    '文',
  ],
  [
    'controls but not the form',
    '<form><p>正文</p><input value="x"><button>提交</button><select><option>甲</select></form>',
    '正文',
  ],
  [
    'ordered lists',
    '<ol start="3"><li>甲<li value="7"><p>乙</p><ol type="a"><li>丙</ol><li>丁</ol>',
    '3. 甲\n7. 乙\na. 丙\n8. 丁',
  ],
  [
    'lists of other styles',
    '<ol type="I"><li>甲</ol><ol style="list-style-type:cjk-ideographic"><li>乙</ol><ol style="list-style: none"><li>丙</ol><ol reversed><li>丁<li>戊</ol>',
    'I. 甲\n一、乙\n丙\n2. 丁\n1. 戊',
  ],
  [
    'items with numbers of their own',
    '<ol><li>一、学习<li>（二）落实<li>1.5万元</ol>',
    '一、学习\n（二）落实\n3. 1.5万元',
  ],
  ['bullets', '<ul><li>甲<li>乙</ul>', '甲\n乙'],
  ['tables', '<table><tr><th>姓名<th>分<tr><td>甲<td><p>9</p></table>', '姓名\t分\n甲\t9'],
  ['tables for layout', '<table><tr><td>左<td><p>一、做法</p><p>正文</p></table>', '左\n一、做法\n正文'],
])('reads %s', async (_, page, text) => expect((await read(page)).text).toBe(text));

it.each([
  [
    'the article of the main part',
    `<p>热门</p><main><p>位置</p><article><h2>报告</h2><p>${PROSE}</p></article></main>`,
    `报告\n${PROSE}`,
  ],
  [
    'the title beside the article',
    `<main><h1>标题</h1><p>来源</p><article>${PROSE}</article></main>`,
    `标题\n${PROSE}`,
  ],
  ['all articles', `<article>${PROSE}</article><article>${PROSE}</article><p>尾</p>`, `${PROSE}\n${PROSE}`],
  ['the header of an article', `<article><header>标题</header>${PROSE}</article>`, `标题\n${PROSE}`],
  ['no hidden header of an article', `<article><header hidden>登录</header>${PROSE}</article>`, PROSE],
  ['everything where an article is the lesser part', `<p>${PROSE}</p><article>预告</article>`, `${PROSE}\n预告`],
])('takes %s', async (_, page, text) => expect((await read(page)).text).toBe(text));

const page = (meta: string, prose = PROSE) =>
  `<html><head>${meta}<style>${'p{color:red}'.repeat(99)}</style></head><p>${prose}</p></html>`;

it.each([
  ['gb18030', '<meta charset="gb2312">'],
  ['gb18030', '<meta http-equiv="Content-Type" content="text/html; charset=GBK">'],
  ['gb18030', ''],
  ['big5', '<meta charset=big5>'],
])('reads %s declared by %j', async (encoding, meta) => {
  const prose = encoding === 'big5' ? '堅持把學習貫徹作為首要任務，認真履行職責。' : PROSE;
  expect(await read(iconv.encode(page(meta, prose), encoding))).toMatchObject({ encoding, text: prose });
});

it('believes the bytes where a saved page declares another charset', async () =>
  expect(await read(page('<meta charset="gb2312">'))).toMatchObject({ encoding: 'utf-8', text: PROSE }));

it.each([
  ['gb18030', 'big5', '2022年度总结'],
  ['gb18030', 'big5', PROSE],
  ['big5', 'gb2312', '堅持把學習貫徹作為首要任務，認真履行職責。'],
  ['big5', 'gbk', '2022年度總結'],
])('believes the characters of a page in %s that declares %s', async (encoding, declared, prose) => {
  const bytes = iconv.encode(page(`<meta charset="${declared}">`, prose), encoding);
  expect(await read(bytes)).toMatchObject({ encoding, text: prose });
});

it('believes the declaration where the characters do not tell', async () => {
  const bytes = iconv.encode(page('<meta charset="gbk">', '镕'), 'gb18030');
  expect(await read(bytes)).toMatchObject({ encoding: 'gb18030', text: '镕' });
});

it('reads elements nested deeper than the stack', async () =>
  expect((await read(`${'<div>'.repeat(20_000)}深`)).text).toBe('深'));

it('refuses bytes that are no text', async () =>
  expect(await ruleOf(read(Uint8Array.from([0x80, 0xff, 0xff, 0x80, 0xff, 0x80])))).toBe('input/not-text'));
