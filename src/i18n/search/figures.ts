import { always, type PluralForms } from '../sentence.ts';

/** What the tables of figures on the search page say. */
interface FigureWords {
  save: string;
  sampled: string;
  moreRows: PluralForms;
  slot: string;
  slotOf: string;
  filler: string;
  /** In place of words where none stand in the gap. */
  unfilled: string;
  noSlots: string;
  side: string;
  sides: Record<'both' | 'left' | 'right', string>;
  reach: string;
  word: string;
  measures: Record<'logDice' | 'g2' | 'places', string>;
  all: string;
  companyOf: string;
  noCompany: string;
  near: string;
  tenth: PluralForms;
  order: string;
  keys: [string, string];
  keyNames: Record<'L4' | 'L3' | 'L2' | 'L1' | 'R1' | 'R2' | 'R3' | 'R4', string>;
  sample: string;
  everyLine: string;
  redraw: string;
  seed: string;
  whole: string;
}

export const zhFigures: FigureWords = {
  save: '存这张表',
  sampled: '处数多，这里均匀抽取 {n} 处来算（共 {all} 处）；点开的是全部。',
  moreRows: always('再显示（还有 {n} 行）'),
  slot: '空处填什么',
  slotOf: '第 {n} 处空填什么',
  filler: '所填',
  unfilled: '（没有字，紧挨着）',
  noSlots: '这个词句没有空处。写“…”（隔几个字）或者“?”（一个字），这里就列出空处都填了什么，例如 开展…活动。',
  side: '哪一边',
  sides: { both: '左右', left: '左', right: '右' },
  reach: '几字以内',
  word: '词',
  measures: { logDice: 'logDice', g2: 'G²', places: '同见（处）' },
  all: '本身（处）',
  companyOf: '{q} {n} 字以内',
  noCompany: '附近没有两处以上相同的词。',
  near: '只列{side} {n} 字以内有“{word}”的 {lines} 处',
  tenth: always('只列全文十等分里第 {part} 份的 {lines} 处'),
  order: '排序和抽样',
  keys: ['先按', '再按'],
  keyNames: {
    ...{ L4: '左四', L3: '左三', L2: '左二', L1: '左一' },
    ...{ R1: '右一', R2: '右二', R3: '右三', R4: '右四' },
  },
  sample: '抽样',
  everyLine: '不抽',
  redraw: '另抽一次',
  seed: '种子 {n}',
  whole: '整段',
};

export const enFigures: FigureWords = {
  save: 'Save this table',
  sampled: 'Reckoned on {n} occurrences, sampled evenly from {all}; the links lead to all of them.',
  moreRows: { one: 'Show more ({n} row left)', other: 'Show more ({n} rows left)' },
  slot: 'What fills the slot',
  slotOf: 'What fills slot {n}',
  filler: 'Filler',
  unfilled: '(nothing between)',
  noSlots:
    'This query leaves nothing open. With “…” (some characters) or “?” (one character) in it, what stands there is listed here.',
  side: 'Side',
  sides: { both: 'Both', left: 'Left', right: 'Right' },
  reach: 'Within characters',
  word: 'Word',
  measures: { logDice: 'logDice', g2: 'G²', places: 'Together' },
  all: 'Alone',
  companyOf: '{q} within {n}',
  noCompany: 'No word stands near it twice.',
  near: '{lines} occurrences with {word} within {n} characters ({side})',
  tenth: {
    one: '{lines} occurrence in part {part} of ten of the text',
    other: '{lines} occurrences in part {part} of ten of the text',
  },
  order: 'Sort and sample',
  keys: ['First by', 'Then by'],
  keyNames: { L4: 'L4', L3: 'L3', L2: 'L2', L1: 'L1', R1: 'R1', R2: 'R2', R3: 'R3', R4: 'R4' },
  sample: 'Random sample',
  everyLine: 'All',
  redraw: 'Draw again',
  seed: 'seed {n}',
  whole: 'Paragraph',
};
