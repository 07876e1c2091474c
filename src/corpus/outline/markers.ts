import { readNumeral } from '../../text/numerals.ts';

/** A way to number headings. */
export interface MarkerStyle {
  /** Styles of one id are one list, however their punctuation varies (`1.` and `4．`, `（一）` and `(二)`). */
  id: string;
  /** Matches at the start of a line; group 1 is the numeral. */
  pattern: RegExp;
  examples: string[];
  /** Line starts that look alike and are no marker. */
  counterExamples: string[];
}

/** A marker found at the start of a line. */
export interface Marker {
  style: string;
  /** The numeral's value. */
  value: number;
  /** As it stands, without the white space behind it. */
  text: string;
  /** Length of the marker with the white space behind it. */
  length: number;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const GAP = '[ \\t\\u3000\\u00a0]*';

/** The marker table, after GB/T 9704 and what real files make of it. 一是 and 第一， are points, not headings. */
export const markerStyles: readonly MarkerStyle[] = [
  {
    id: 'part',
    pattern: new RegExp(`^第(${HAN}|\\d{1,2})(?:部分|编|章|节)[、，：:]?${GAP}`),
    examples: ['第一部分 主要工作', '第二章　组织'],
    counterExamples: ['第一书记', '第一，加强学习', '第三季度'],
  },
  {
    id: 'question',
    pattern: new RegExp(`^第(${HAN})个(?:问题|方面|部分|环节)[，,、：:]${GAP}`),
    examples: ['第一个问题，干得怎么样', '第二个方面：差距在哪里'],
    counterExamples: ['第一个月，', '第一方面军'],
  },
  {
    id: 'roman',
    pattern: new RegExp(`^([Ⅰ-Ⅻ])[、.．：: ]${GAP}`),
    examples: ['Ⅰ. 概况', 'Ⅱ、回顾'],
    counterExamples: ['Ⅱ型糖尿病', 'I类'],
  },
  {
    id: 'han',
    pattern: new RegExp(`^(${HAN})(?:${GAP}[、．.：:]|[ \\t\\u3000\\u00a0]+)${GAP}`),
    examples: ['一、主要做法', '六．党建', '三：存在问题', '二 工作'],
    counterExamples: ['一是加强', '三会一课', '一岗双责', '五个一'],
  },
  {
    id: 'han-legal',
    pattern: new RegExp(`^([壹贰叁肆伍陆柒捌玖拾]{1,3})(?:${GAP}[、．.：:]|[ \\t\\u3000\\u00a0]+)${GAP}`),
    examples: ['壹、工作', '叁　来年的事'],
    counterExamples: ['壹万元整', '拾到钱包一个'],
  },
  {
    id: 'han-parenthesis',
    pattern: new RegExp(`^(?:[（(〔［[]${GAP}(${HAN})${GAP}[）)〕］\\]]|([㈠-㈩]))[、.．]?${GAP}`),
    examples: ['（一）抓思想', '(二)抓责任', '㈢抓机制'],
    counterExamples: ['（试行）', '（一说为三次）'],
  },
  {
    id: 'arabic',
    pattern: new RegExp(`^(?:([0-9０-９]{1,2})${GAP}[.．、](?![0-9０-９])|([⒈-⒛]))${GAP}`),
    examples: ['1.加强学习', '4．健全制度', '２、压实责任', '⒊转变作风'],
    counterExamples: ['2023年，', '1.5万元', '12.5%', '3个方面'],
  },
  {
    id: 'decimal',
    pattern: new RegExp(`^[0-9]{1,2}[.．]([0-9]{1,2})(?:[、.．]?[ \\t\\u3000\\u00a0]+|[、.．](?![0-9]))`),
    examples: ['2.1 医疗指标', '6.3　国自然破零'],
    counterExamples: ['1.5万元', '12.5%', '2007.3—2009.6'],
  },
  {
    id: 'arabic-parenthesis',
    pattern: new RegExp(`^(?:[（(]?${GAP}([0-9０-９]{1,2})${GAP}[）)]|([⑴-⒇]))[、.．]?${GAP}`),
    examples: ['（1）抓学习', '2)抓落实', '⑶抓考核'],
    counterExamples: ['（2023）'],
  },
  {
    id: 'circled',
    pattern: new RegExp(`^([①-⑳])[、.．]?${GAP}`),
    examples: ['①学习'],
    counterExamples: ['○学习'],
  },
];

/** The marker at the start of a line; null where there is none. */
export function readMarker(line: string): Marker | null {
  for (const { id, pattern } of markerStyles) {
    const match = pattern.exec(line);
    const value = match && readNumeral(match[1] ?? match[2]!);
    if (value) return { style: id, value, text: match[0].trimEnd(), length: match[0].length };
  }
  return null;
}

/** True where a marker counts, as a bullet does not. */
export const isCounted = ({ value }: Marker): boolean => value > 0;
