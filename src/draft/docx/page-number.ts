import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { allOf, FONTS } from './fonts.ts';
import { PAGE_NUMBER_INDENT } from './layout.ts';

/** 7.5: `— 1 —` at the outer edge, one character in. */
const footer = (alignment: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType[alignment === 'left' ? 'LEFT' : 'RIGHT'],
        indent: { [alignment]: PAGE_NUMBER_INDENT },
        children: [new TextRun({ font: allOf(FONTS.pageNumber), children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** Odd pages have it right, even ones left. */
export const footers = () => ({ default: footer('right'), even: footer('left') });
