/** What is said of a message: what happened and what to do. */
export interface Saying {
  reason: string;
  advice: string;
}

const HIDDEN = '手头有全文的，可以换上。';
const SPLIT = '如果是几篇，请分成几个文件。';

/** A saying, and whether the English words of the message belong to it: they hold names, sizes or a reason of their own. */
interface RuleSaying extends Saying {
  withDetail?: true;
}

const DOCX = '用 Word 或 WPS 打开，另存为 .docx。';
const PASSWORD = '用密码打开，去掉密码再存一次。';
const SCAN = '到别处识别出文字（OCR），或者找来原来的文件，存成 .docx 放进来。';
const FORMATS = '把报告存成 .docx、.doc、.pdf、.html、.md 或 .txt。';
const MEND = '照报出的位置改过来；content/taxonomy.yaml 和 README 里有写法。';

/** The Chinese words of messages by rule; the English ones stand in the message. */
export const zhSayings: Readonly<Record<string, RuleSaying>> = {
  'clean/omission-note': { reason: '网站在这里藏起了一段。', advice: HIDDEN },
  'clean/reading-wall': { reason: '网站在这里要求登录或付费，后面可能缺文字。', advice: HIDDEN },
  'corpus/near-duplicate': {
    ...{ reason: '两篇大半相同，各种统计里只算一次。', withDetail: true },
    advice: '如果本是一篇，留一份就够了。',
  },
  'decode/empty': { reason: '文件里没有文字。', advice: '删去，或者放进报告。' },
  'decode/not-text': { reason: '文件从这里起不是文字。', advice: '放进文字文件，或者存成 .docx。' },
  'input/dead-link': { reason: '这个链接指向的文件不在了。', advice: '改好链接，或者把报告本身放在这里。' },
  'input/doc-broken': { reason: '文件坏了，或者不是 Word 文档。', advice: DOCX },
  'input/doc-encrypted': { reason: '文档有密码。', advice: PASSWORD },
  'input/doc-is-other': { reason: '名字是 .doc，内容是另一种格式。', advice: DOCX },
  'input/doc-numbers': { reason: '有些段落的编号由 Word 自动生成，.doc 里读不到。', advice: DOCX },
  'input/doc-too-old': { reason: '由 Word 95 或更早的版本写成。', advice: DOCX },
  'input/docx-broken': { reason: '文件坏了，或者不是 Word 文档。', advice: DOCX },
  'input/docx-embedded': {
    reason: '文档里嵌了别的文件（altChunk），其中的文字没有读。',
    advice: '用 Word 打开，再存一次：存过以后就是正文。',
  },
  'input/docx-encrypted': { reason: '文档有密码。', advice: PASSWORD },
  'input/docx-is-doc': { reason: '名字是 .docx，内容是旧格式（.doc）。', advice: DOCX },
  'input/docx-too-large': { reason: '文档太大。', advice: '只存文字，或者分成几个。', withDetail: true },
  'input/docx-tracked': {
    reason: '文档里有修订，一律按接受以后的样子读。',
    advice: '要是有的不接受，在 Word 里处理了再存一次。',
  },
  'input/gone': { reason: '建的时候文件被移走了。', advice: '如果应该在，再建一次。' },
  'input/left-out': { reason: '这种格式的文件不读。', advice: FORMATS },
  'input/no-file': { reason: '这不是文件，是管道、套接字或设备。', advice: '把报告本身放在这里。' },
  'input/not-text': { reason: '这些字节不是文字。', advice: '用 UTF-8 编码再存一次。' },
  'input/pdf-broken': {
    reason: '文件坏了，或者不是 PDF。',
    advice: '用阅读器打开，重新打印成 PDF；或者把文字存成 .docx。',
  },
  'input/pdf-empty-pages': { reason: '有几页没有文字，可能是图片。', advice: SCAN },
  'input/pdf-encrypted': { reason: '文件有密码。', advice: PASSWORD },
  'input/pdf-no-letters': { reason: '文件没有写明哪个字形是哪个字，读不出来。', advice: SCAN },
  'input/pdf-no-text': { reason: '各页没有能读的文字，可能是扫描件。', advice: SCAN },
  'input/pdf-too-large': { reason: '文件太大。', advice: '分成几个，或者只存文字。', withDetail: true },
  'input/picture': { reason: '图片不读。', advice: '如果是报告的扫描件，识别出文字（OCR），存成 .docx 放进来。' },
  'input/read-already': { reason: '链接指向的文件已经读过。', advice: '用不着的链接可以删去。' },
  'input/same-id': { reason: '两个文件会得到同一个网址。', advice: '给文件改个名字。', withDetail: true },
  'input/same-name': {
    ...{ reason: '不同文件夹里有同名的文件，这一篇另给了网址。', withDetail: true },
    advice: '如果要有自己的网址，给文件改个名字。',
  },
  'input/too-large': { reason: '文件太大。', advice: '分成几个，或者只存文字。', withDetail: true },
  'input/unknown-format': { reason: '看不出是哪种格式。', advice: FORMATS },
  'input/unread-document': { reason: '这种文档不读。', advice: '用 Word、WPS 或 LibreOffice 打开，另存为 .docx。' },
  'input/unreadable': { reason: '系统不让读这个文件。', advice: '改成可读，或者移出去。', withDetail: true },
  'input/zip-broken': { reason: '压缩包坏了，或者不是 zip。', advice: '重新压缩，或者解开放进来。' },
  'input/zip-encrypted': { reason: '压缩包里的文件有密码。', advice: '用密码解开，把文件放进来。' },
  'input/zip-in-zip': { reason: '压缩包里还有压缩包。', advice: '解开外面的一层。' },
  'input/zip-method': { reason: '压缩的方法这里不认得。', advice: '用普通的 zip 程序（deflate）重新压缩。' },
  'input/zip-too-large': { reason: '压缩包解开后太大。', advice: '解开，只把报告放进来。', withDetail: true },
  'outline/number-out-of-turn': { reason: '编号与前一个接不上。', advice: '看看标题是不是漏了、重了或编错了号。' },
  'outline/stray-number': {
    reason: '编号不属于哪一个序列，按正文处理。',
    advice: '如果是标题，可以在 content/overrides/ 里说明。',
  },
  'outline/too-many-lines': {
    reason: '文件的行太多，从这里起不再找标题，都按正文处理。',
    advice: '如果里面有几篇，一篇一个文件。',
  },
  'override/left-out': { reason: '这一篇按人的决定不公布。', advice: '决定写在 content/overrides/ 里。' },
  'override/misfit': {
    ...{ reason: '改判与报告对不上。', withDetail: true },
    advice: '报告变了就照新的改；`npm run corpus -- --override <报告>` 写出一份样子。',
  },
  'override/no-report': {
    reason: '没有叫这个名字的报告。',
    advice: '文件名要和网址里的报告名一样。',
    withDetail: true,
  },
  'override/other-file': { reason: '这个文件里的什么都不照办。', advice: '改判文件叫 <报告>.yaml；别的请放到别处。' },
  'override/twice': { reason: '两个文件说的是同一篇。', advice: '合成一个文件。', withDetail: true },
  'override/unreadable': { reason: '这个改判文件读不懂。', advice: MEND, withDetail: true },
  'parts/collection-in-doubt': { reason: '这一行像是几篇里一篇的题头，整个文件仍作一篇。', advice: SPLIT },
  'parts/title-returns': { reason: '标题行在这里又出现，整个文件仍作一篇。', advice: SPLIT },
  'starters/finds-nothing': {
    reason: '这个查询什么也找不到，不列出来。',
    advice: '换一个，或者删去。',
    withDetail: true,
  },
  'starters/unreadable': { reason: '这一行读不懂。', advice: MEND, withDetail: true },
  'taxonomy/role-missing': { reason: '有一个角色没有哪个类型担当。', advice: MEND, withDetail: true },
  'taxonomy/role-twice': { reason: '有一个角色两个类型都担当。', advice: MEND, withDetail: true },
  'taxonomy/unreadable': { reason: '分类表的这一行读不懂。', advice: MEND, withDetail: true },
};

export const zhDamaged = (words: string, why: string): Saying => ({
  reason: `“${words}”${why}`,
  advice: '原文如此，没有改动。手头有原件的，可以核对。',
});

export const zhRemoved = (words: string, rule: string): Saying => ({
  reason: `这一行作为“${rule}”删去${words && `：${words}`}`,
  advice: '如果是原文自己的话，可以在 content/overrides/ 里用 keep 留下。',
});
