import { frames } from '../../corpus/damage/frames.ts';
import { zhSayings } from '../messages.ts';
import { nouns } from '../taxonomy.ts';
import type { CheckWords } from './words.ts';

const { one: reportZh } = nouns.zh;
const damaged = Object.fromEntries(frames.map(({ id, why }) => [id, `“{words}”${why.zh}`]));

/** Rules of readers that warn and do not refuse. */
const WARNINGS = ['input/doc-numbers', 'input/docx-embedded', 'input/docx-tracked', 'input/pdf-empty-pages'] as const;
const warned = Object.fromEntries(
  WARNINGS.map((rule) => [rule, `${zhSayings[rule]!.reason}${zhSayings[rule]!.advice}`]),
);

export const zh: CheckWords = {
  locale: 'zh',
  rules: {
    'missing-type': {
      label: '缺',
      says: {
        'genre-before': '{all} 篇{genre}里 {n} 篇有，这一稿没有看出来；多在“{next}”之前',
        genre: '{all} 篇{genre}里 {n} 篇有，这一稿没有看出来；多在最后',
        'all-before': `语料 {all} 篇里 {n} 篇有，这一稿没有看出来；多在“{next}”之前`,
        all: '语料 {all} 篇里 {n} 篇有，这一稿没有看出来；多在最后',
      },
    },
    'unusual-order': { label: '序', says: { order: '“{second}”写在了“{first}”前面；{all} 篇里 {n} 篇反过来' } },
    numbering: {
      label: '号',
      says: {
        gap: '前一个是“{before}”，中间缺号',
        repeated: '同一个号用了两次',
        back: '前一个是“{before}”，号退回去了',
        first: '前面没有从一数起的号',
      },
    },
    'level-jump': {
      label: '层',
      says: {
        skipped: '越过了中间的层次，{n} 处；层次依次为一、（一）1.（1）',
        reversed: '层次反了，{n} 处；层次依次为一、（一）1.（1）',
      },
    },
    mask: { label: '空', says: { mask: '没有填，{n} 处' } },
    'deleted-party': { label: 'D', says: { letter: '大约是“党”，{n} 处' } },
    damage: { label: '残', says: damaged },
    doubled: { label: '重', says: { twice: '写重了，{n} 处' } },
    'half-width': { label: '标点', says: { sign: '半角标点，{n} 处' } },
    gap: { label: '空格', says: { gap: '字间有空格，{n} 处' } },
    unbalanced: { label: '成对', says: { alone: '缺另一半，{n} 处' } },
    'cited-title': { label: '引', says: { form: '语料 {reports} 篇写作《{form}》' } },
    'quoted-term': { label: '引', says: { form: '语料 {reports} 篇写作“{form}”' } },
    'in-corpus': { label: '同', says: { exact: '语料里有这一句，{n} 篇' } },
    'near-corpus': { label: '近', says: { near: '语料里有相近的一句，{n} 篇' } },
    repeated: {
      label: '复',
      says: { beginning: '{n} 句这样开头', clause: '说了 {n} 遍', frame: '同一句式用了 {n} 次' },
    },
  },
  loading: '正在取检查用的数据（{size}）……取完才收稿子，此后不再联网。',
  loaded: '检查用的数据（{size}）已经取来，此后稿子里一个字也不传出去。',
  partly: '语料太大：{all} 句里查 {held} 句，多篇都有的先收。',
  notLoaded: '检查用的数据没有取到：网络不通，或者网站没有回应（{reason}）。',
  again: '再取一次',
  empty: '粘贴稿子，或者打开文件，结果就列在这里。',
  found: '可看的有 {n} 条。',
  nothing: '没有看出什么。',
  glanced: '字句上可看的有 {n} 条，先列在这里；提纲还在读……',
  long: '稿子有 {n} 字，要看一会儿；正文里不画记号，从列表去每一处。',
  failed: '没有看成（{reason}）。改一改稿子会再看一次。',
  reading: '正在读 {name}……',
  read: '已经打开 {name}。',
  refused: {
    'input/docx-broken': '{name} 读不出来，文件可能坏了。用 Word 或 WPS 打开，另存为 .docx 再试。',
    'input/docx-encrypted': '{name} 有密码。打开后去掉密码，另存再试。',
    'input/docx-is-doc': '{name} 其实是旧格式。用 Word 或 WPS 打开，另存为 .docx 再试。',
    'input/doc-broken': '{name} 读不出来。用 Word 或 WPS 打开，另存为 .docx 再试。',
    'input/doc-encrypted': '{name} 有密码。打开后去掉密码，另存再试。',
    'input/doc-is-other': '{name} 不是 Word 文档。用 Word 或 WPS 打开，另存为 .docx 再试。',
    'input/doc-too-old': '{name} 的格式太旧。用 Word 或 WPS 打开，另存为 .docx 再试。',
    'input/pdf-broken': '{name} 读不出来。用阅读器打开，重新打印成 PDF，或者换 .docx。',
    'input/pdf-encrypted': '{name} 有密码。去掉密码再试。',
    'input/pdf-no-text': '{name} 里没有文字，大约是扫描件。先做文字识别，或者换 .docx。',
    'input/pdf-no-letters': '{name} 的字取不出来。换它的 .docx，或者先做文字识别。',
    'input/too-large': '{name} 太大。分成几个文件，或者只存文字。',
    'decode/not-text': '{name} 不是文字文件。另存为 UTF-8 的 .txt 再试。',
    'decode/empty': '{name} 里没有字。',
    other: '{name} 读不了。换成 .txt、.md、.docx、.doc 或 .pdf 再试。',
  },
  warned,
  restore: '换回原来的稿子',
  compared: '和 {n} 篇{genre}比',
  comparedAll: `和语料 {n} 篇${reportZh}比`,
  own: '这一稿',
  theirs: '平均',
  share: '{type}：这一稿 {own}，平均 {theirs}',
  noNorm: `语料里还没有可比的${reportZh}。`,
  findings: '可看的',
  aside: '搁置',
  asided: '已经搁置“{words}”，以后不再列。',
  undo: '撤销',
  showAside: '看搁置的 {n} 条',
  hideAside: '收起搁置的',
  back: '放回',
  unkept: '浏览器不让记住，关掉这一页就忘了搁置的。',
  source: '出处：',
  others: '别人怎么写',
  more: '再列一些，还有 {n} 条',
  offered: '{type}常用的句式',
  allFrames: '全部句式',
  frames: { insert: '插入', copy: '复制', draft: '放进草稿' },
  frameDrafted: '句式已放进草稿，草稿共 {n} 段。',
  copied: '已复制。',
  notCopied: '没有复制成，请选中后自己复制。',
  drafted: '已放进一份新的草稿。',
  openDraft: '到草稿页',
  notDrafted: '没有放进草稿：这个浏览器不让网页存东西（可能是无痕窗口，或者地方满了）。',
  outline: '看作《{title}》，{genre}，{n} 字。',
  untitled: '看不出标题，看作{genre}，{n} 字。',
};
