import { DEEPEST } from '../numbered.ts';
import { FONTS, fontElement, fontOfLevel, type Font } from './fonts.ts';
import { INDENT, LETTER_SPACE, LINE, SIZE } from './layout.ts';
import { part, WORD } from './xml.ts';

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const letters = (font: Font, halfPoints: number, space = 0): string =>
  `<w:rPr>${fontElement(font)}<w:snapToGrid w:val="0"/><w:spacing w:val="${space}"/>${size(halfPoints)}</w:rPr>`;
const NO_INDENT = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';

const style = (id: string, name: string, content: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:next w:val="Normal"/><w:qFormat/>${content}</w:style>`;

/** Every line is as high as a line of the grid, whatever font stands in for one that is missing. */
const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  '<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>' +
  `<w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/>` +
  `<w:ind w:firstLineChars="${INDENT.firstLineChars}" w:firstLine="${INDENT.firstLine}"/><w:jc w:val="both"/></w:pPr>` +
  `${letters(FONTS.text, SIZE.text, LETTER_SPACE)}</w:style>`;

const TITLE = style(
  'Title',
  'Title',
  `<w:pPr><w:spacing w:after="${LINE}"/>${NO_INDENT}<w:jc w:val="center"/></w:pPr>${letters(FONTS.title, SIZE.title)}`,
);

/** Who and when, in the middle like the title; a line is left free behind the last one. */
const BYLINE = style(
  'Subtitle',
  'Subtitle',
  `<w:pPr><w:spacing w:after="${LINE}"/>${NO_INDENT}<w:contextualSpacing/><w:jc w:val="center"/></w:pPr>` +
    letters(FONTS.byline, SIZE.text, LETTER_SPACE),
);

/** A heading stays with what follows it. */
const heading = (level: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:pPr><w:keepNext/><w:jc w:val="left"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>${letters(fontOfLevel(level), SIZE.text, LETTER_SPACE)}`,
  );

const FOOTER = style(
  'Footer',
  'footer',
  `<w:pPr><w:spacing w:line="${SIZE.pageNumber * 10}"/>${NO_INDENT}</w:pPr>` +
    letters(FONTS.pageNumber, SIZE.pageNumber),
);

/** Names of sources: small, and not drawn apart where an address does not fit the line. */
const SOURCE =
  `<w:pPr><w:spacing w:line="${SIZE.note * 16}"/>${NO_INDENT}<w:jc w:val="left"/></w:pPr>` +
  letters(FONTS.text, SIZE.note);

const NOTE = style('EndnoteText', 'endnote text', SOURCE);
const SOURCE_LIST = style('Bibliography', 'Bibliography', SOURCE);

const NOTE_MARK =
  '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>' +
  `<w:rPr>${fontElement(FONTS.text)}<w:vertAlign w:val="superscript"/></w:rPr></w:style>`;

const DEFAULTS =
  `<w:docDefaults><w:rPrDefault><w:rPr>${fontElement(FONTS.text)}${size(SIZE.text)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';

/** `word/styles.xml` */
export const styleSheet = (): string =>
  part(
    'w:styles',
    WORD,
    [
      ...[DEFAULTS, NORMAL, TITLE, BYLINE],
      ...Array.from({ length: DEEPEST }, (_, index) => heading(index + 1)),
      ...[FOOTER, NOTE, NOTE_MARK, SOURCE_LIST],
    ].join(''),
  );
