import { expect, it } from 'vitest';
import { extract } from '../../src/input/index.ts';
import { bytesOf, zip } from '../../scripts/trials/archive.ts';
import { ruleOf } from './refused.ts';
import { docx, p, readWord, run } from './word.ts';

const textOf = async (body: string, other = {}) => (await readWord(body, other)).text;
const read = (bytes: Uint8Array) => extract({ file: '总结.docx', bytes });

it('marks headings by outline level and by the name of the style', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="1"/></w:style>';
  const styled = (id: string, text: string, more = '') => p(text, `<w:pStyle w:val="${id}"/>${more}`);
  const body =
    styled('1', '一、做法') +
    styled('2', '（一）学习') +
    p('正文。') +
    p('1.班子', '<w:outlineLvl w:val="2"/>') +
    styled('x', '二、问题') +
    styled('1', '不是标题', '<w:outlineLvl w:val="9"/>');
  expect(await readWord(body, { styles })).toEqual({
    format: 'docx',
    encoding: 'utf-8',
    text: '一、做法\n（一）学习\n正文。\n1.班子\n二、问题\n不是标题',
    markup: [],
    fromReader: [],
    headings: [
      { start: 0, end: 4, level: 1 },
      { start: 5, end: 10, level: 2 },
      { start: 15, end: 19, level: 3 },
      { start: 20, end: 24, level: 1 },
    ],
  });
});

it.each([
  ['half a character', '&#xD800;'],
  ['NUL', '&#0;'],
  ['a number beyond Unicode', '&#x110000;'],
])('reads %s as what no text can hold', async (_, reference) =>
  expect(await textOf(p(`总结${reference}。`))).toMatch(/^总结\uFFFD+。$/),
);

it('joins runs and keeps tabs and line breaks', async () =>
  expect(
    await textOf(`<w:p>${run('述职')}<w:r><w:t>报告</w:t><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>`),
  ).toBe('述职报告\t甲\n乙'));

const cell = (...texts: string[]) => `<w:tc><w:tcPr/>${texts.map((text) => p(text)).join('')}</w:tc>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

it('writes a row a line', async () =>
  expect(await textOf(table(cell('姓名') + cell('职务'), cell('张某') + cell('')) + p('尾'))).toBe(
    '姓名\t职务\n张某\n尾',
  ));

it('writes the paragraphs of a form as lines', async () =>
  expect(await textOf(table(cell('总结') + cell('一、做法', '正文。')))).toBe('总结\n一、做法\n正文。'));

it('leaves out what was deleted or moved away and keeps what was inserted', async () => {
  const changes =
    `<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run('新')}</w:ins>` +
    `<w:moveFrom>${run('移')}</w:moveFrom><w:moveTo>${run('到')}</w:moveTo>`;
  expect(await textOf(`<w:p>${run('甲')}${changes}</w:p>`)).toBe('甲新到');
});

it('leaves out a cell that was deleted, as it does a row', async () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('旧行')}</w:tr>`;
  const body = `<w:tbl>${deleted}<w:tr>${cell('姓名')}${cell('旧', '<w:cellDel/>')}${cell('职务')}</w:tr></w:tbl>`;
  expect(await textOf(body)).toBe('姓名\t职务');
});

it('joins two paragraphs whose border was deleted', async () =>
  expect(await textOf(p('学习', '<w:rPr><w:del/></w:rPr>') + p('贯彻'))).toBe('学习贯彻'));

it('keeps the result of a field and not its instruction', async () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const body = `<w:p>${field('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${field('separate')}${run('2023年')}${field('end')}</w:p>`;
  expect(await textOf(body)).toBe('2023年');
});

it.each([
  ['a number in a circle', ' eq \\o\\ac(○,3)', '③'],
  ['a letter in a circle', 'EQ \\o\\ac(○,密)', '密'],
  ['a character below its reading', 'EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(zhāng),章)', '章'],
  ['a fraction', 'EQ \\f(1,2)', '1/2'],
  ['an index entry', ' XE "党建" ', ''],
])('shows of a field without a result %s', async (_, code, shown) => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const half = Math.floor(code.length / 2);
  const instruction = [code.slice(0, half), code.slice(half)]
    .map((part) => `<w:r><w:instrText xml:space="preserve">${part.replaceAll('"', '&quot;')}</w:instrText></w:r>`)
    .join('');
  expect(await textOf(`<w:p>${run('甲')}${mark('begin')}${instruction}${mark('end')}${run('乙')}</w:p>`)).toBe(
    `甲${shown}乙`,
  );
});

it('takes the results of fields within an instruction for its words, not for text', async () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
  const inner = field('begin') + code('MERGEFIELD 等次') + field('separate') + run('优秀') + field('end');
  const outer = field('begin') + code('IF ') + inner + code(' = "优秀" "表扬" "谈话"') + field('separate');
  expect(await textOf(`<w:p>${run('给予')}${outer}${run('表扬')}${field('end')}${run('。')}</w:p>`)).toBe('给予表扬。');
  expect(await textOf(`<w:p>${run('甲')}${field('begin')}${run('乙')}</w:p>`)).toBe('甲乙');
});

it('leaves out hidden text', async () =>
  expect(await textOf(`<w:p>${run('学习')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>广告</w:t></w:r></w:p>`)).toBe('学习'));

it('leaves out text that a style hides, unless the run says otherwise', async () => {
  const hiding = (type: string, id: string) =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:rPr><w:vanish/></w:rPr></w:style>`;
  const based = '<w:style w:type="paragraph" w:styleId="form"><w:basedOn w:val="top"/></w:style>';
  const styles = hiding('paragraph', 'top') + based + hiding('character', 'gone');
  const inRun = (text: string, properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const gone = '<w:rStyle w:val="gone"/>';
  const body =
    p('窗体顶端', '<w:pStyle w:val="form"/>') +
    `<w:p>${run('学习')}${inRun('广告', gone)}${inRun('党章', `${gone}<w:vanish w:val="0"/>`)}</w:p>` +
    `<w:p><w:pPr><w:pStyle w:val="top"/></w:pPr>${inRun('现身', gone)}</w:p>`;
  expect(await textOf(body, { styles })).toBe('学习党章\n现身');
});

it('says that files put into the document are not read', async () => {
  const { text, fromReader } = await readWord(
    `${p('总结')}<w:altChunk/><w:sdt><w:sdtContent><w:altChunk/></w:sdtContent></w:sdt>`,
  );
  expect([text, fromReader?.map(({ rule, severity }) => [rule, severity])]).toEqual([
    '总结',
    [['input/docx-embedded', 'warning']],
  ]);
});

it('says that changes are tracked, and reads them as if they were accepted', async () => {
  const { text, fromReader } = await readWord(
    `<w:p>${run('学习')}<w:del><w:r><w:delText>十次</w:delText></w:r></w:del><w:ins>${run('十二次')}</w:ins></w:p>`,
  );
  expect([text, fromReader?.map(({ rule, severity }) => [rule, severity])]).toEqual([
    '学习十二次',
    [['input/docx-tracked', 'info']],
  ]);
  expect(fromReader![0]!.reason).toContain('(2)');
});

it('puts footnotes and endnotes at the end, in the order they are cited', async () => {
  const cite = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const body = `<w:p>${run('甲')}${cite('footnote', 2)}${cite('endnote', 1)}${cite('footnote', 1)}</w:p>` + p('乙');
  const footnotes = `<w:footnote w:id="1">${p('注一')}</w:footnote><w:footnote w:id="2">${p('注二')}</w:footnote>`;
  expect(await textOf(body, { footnotes, endnotes: `<w:endnote w:id="1">${p('尾注')}</w:endnote>` })).toBe(
    '甲\n乙\n注二\n尾注\n注一',
  );
});

it('reads a text box once', async () => {
  const box = `<w:txbxContent>${p('框中')}</w:txbxContent>`;
  const both = `<mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box}</v:textbox></mc:Fallback></mc:AlternateContent>`;
  expect(await textOf(`<w:p>${run('甲')}<w:r>${both}</w:r></w:p>`)).toBe('甲\n框中');
});

it('finds the document by its relation', async () => {
  const relation =
    '<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/甲/正文.xml"/></Relationships>';
  const document =
    '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>严格</t></r></p></body></document>';
  const bytes = await zip([
    ['_rels/.rels', relation.replace('/甲/正文.xml', '/a/main.xml')],
    ['a/main.xml', document],
  ]);
  expect((await read(bytes)).text).toBe('严格');
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);

it.each([
  ['a .doc', Uint8Array.from([...OLE, ...bytesOf('WordDocument')]), 'input/docx-is-doc'],
  ['a protected file', Uint8Array.from([...OLE, 0, 0, ...utf16]), 'input/docx-encrypted'],
  ['text', bytesOf('述职报告'), 'input/docx-broken'],
  ['an empty file', new Uint8Array(), 'input/docx-broken'],
  ['another archive', await zip([['a.txt', '述职']]), 'input/docx-broken'],
  ['broken XML', await zip([['word/document.xml', '<w:document><w:p>']]), 'input/docx-broken'],
  ['a cut file', (await docx(p('述职'))).subarray(0, 200), 'input/docx-broken'],
  [
    'deep XML',
    await zip([['word/document.xml', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`]]),
    'input/docx-broken',
  ],
])('refuses %s', async (_, bytes, rule) => expect(await ruleOf(read(bytes))).toBe(rule));

it('says what broke the XML, and calls no other error broken XML', async () => {
  const broken = read(await zip([['word/document.xml', '<w:document><w:p>']]));
  await expect(broken).rejects.toMatchObject({ cause: expect.any(Error) });
  await expect(read(undefined as never)).rejects.toThrow(TypeError);
});

it('refuses a document that unpacks to too much', async () => {
  const bytes = await zip([['word/document.xml', new Uint8Array(50_000_001)]]);
  expect(await ruleOf(read(bytes))).toBe('input/docx-too-large');
});
