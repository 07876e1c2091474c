import { ReportError, type LocalMessage } from '../../corpus/message.ts';
import type { Extracted } from '../extracted.ts';
import { place } from '../lines.ts';
import { refusal } from '../refusal.ts';
import { blocks } from './blocks.ts';
import { openDoc } from './container.ts';
import { chars } from './pieces.ts';
import { paragraphRuns, type PropertyRun } from './properties.ts';

/** The text of a document of Word 97–2003; footnotes, endnotes and text boxes follow at the end. */
export function readDoc(bytes: Uint8Array): Extracted {
  try {
    const streams = openDoc(bytes);
    const paragraphs = paragraphRuns(streams);
    const placed = place(blocks(chars(streams), paragraphs));
    return { format: 'doc', encoding: 'utf-8', markup: [], ...placed, fromReader: numbersLost(paragraphs) };
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw refusal('input/doc-broken', 'The document cannot be read: it is damaged.');
  }
}

const LIST = 0x460b;

/** In a `.doc` the numbers that Word counts itself are no text. */
function numbersLost(paragraphs: readonly PropertyRun[]): LocalMessage[] {
  const numbered = paragraphs.filter(({ values }) => values.get(LIST)).length;
  if (numbered === 0) return [];
  return [
    {
      ...{ rule: 'input/doc-numbers', severity: 'warning', at: 0 },
      reason: `${numbered} paragraphs have numbers that Word counts itself; they are not in the text of a .doc.`,
      advice: 'Save it as .docx in Word or WPS, where they are read.',
    },
  ];
}
