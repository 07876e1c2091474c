import { part, WORD } from './xml.ts';

/** Names of fonts as offices have them; what stands in for each where it is missing, the nearest first. */
const STAND_INS = {
  方正小标宋简体: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体'],
  仿宋_GB2312: ['FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong'],
  楷体_GB2312: ['KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti'],
  黑体: ['SimHei', 'Heiti SC', 'STHeiti'],
  宋体: ['SimSun', 'Songti SC', 'STSong'],
};

export type Font = keyof typeof STAND_INS;

export const FONTS = {
  title: '方正小标宋简体',
  text: '仿宋_GB2312',
  heading1: '黑体',
  byline: '楷体_GB2312',
  heading2: '楷体_GB2312',
  pageNumber: '宋体',
} as const satisfies Record<string, Font>;

/** 一、 in 黑体, （一） in 楷体, all below in 仿宋. */
export const fontOfLevel = (level: number): Font =>
  level === 1 ? FONTS.heading1 : level === 2 ? FONTS.heading2 : FONTS.text;

/** One font for all characters of a run; the hint keeps “ ” — … out of Latin fonts. */
export const allOf = (font: Font) => ({ ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' });

/** The same as an element of a style. */
export const fontElement = (font: Font): string =>
  `<w:rFonts ${Object.entries(allOf(font))
    .map(([name, value]) => `w:${name}="${value}"`)
    .join(' ')}/>`;

/** `word/fontTable.xml`: the character set and the stand-ins of each font. */
export const fontTable = (): string =>
  part(
    'w:fonts',
    WORD,
    Object.entries(STAND_INS)
      .map(
        ([font, others]) =>
          `<w:font w:name="${font}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/></w:font>`,
      )
      .join(''),
  );
