import { Tab, TextRun } from 'docx';
import { allOf, type Font } from './fonts.ts';
import { allowedInXml } from '../../text/xml.ts';

/** A stretch of text in one font; tabs are Word's. */
export const textRun = (text: string, font: Font): TextRun =>
  new TextRun({
    font: allOf(font),
    children: allowedInXml(text)
      .split('\t')
      .flatMap((stretch, index) => [...(index > 0 ? [new Tab()] : []), ...(stretch ? [stretch] : [])]),
  });
