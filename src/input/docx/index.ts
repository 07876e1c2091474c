import type { Extracted } from '../extracted.ts';
import type { LocalMessage } from '../../corpus/message.ts';
import { place } from '../lines.ts';
import { refusal } from '../refusal.ts';
import { Body } from './body.ts';
import { Labels } from './labels.ts';
import { readNumbering } from './numbering.ts';
import { openDocx, type PackageParts } from './package.ts';
import type { NoteReference } from './runs.ts';
import { readStyles } from './styles.ts';
import { attribute, children, find, type Element } from './xml.ts';

/** The text of a Word document with its automatic numbering; footnotes and endnotes follow at the end. */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  try {
    return { format: 'docx', encoding: 'utf-8', markup: [], ...readParts(await openDocx(bytes)) };
  } catch (error) {
    // The stack of calls is as deep as the document.
    if (!(error instanceof RangeError)) throw error;
    throw refusal('input/docx-broken', 'The document cannot be read: its parts nest too deeply.', error);
  }
}

function readParts({ document, styles: styleSheet, numbering, ...notes }: PackageParts): Placed {
  const styles = readStyles(styleSheet);
  const lists = readNumbering(numbering, styles);
  const body = new Body({ styles, lists, labels: new Labels(lists) });
  const lines = body.read(find(document, 'body') ?? document);
  const elements = { footnote: notesById(notes.footnotes, 'footnote'), endnote: notesById(notes.endnotes, 'endnote') };
  const cited = body.notes.map(({ kind, id }) => elements[kind].get(id)).filter((element) => element !== undefined);
  const all = [...lines, ...cited.flatMap((element) => body.read(element))];
  return { ...place(all), fromReader: [...unread(body.embedded), ...tracked(document)] };
}

type Placed = Pick<Extracted, 'text' | 'headings' | 'fromReader'>;

/** Word reads such files when it opens the document, and writes their text into it when it saves. */
function unread(embedded: number): LocalMessage[] {
  if (embedded === 0) return [];
  return [
    {
      ...{ rule: 'input/docx-embedded', severity: 'warning', at: 0 },
      reason: `${embedded} other ${embedded === 1 ? 'file is' : 'files are'} put into the document (altChunk) and not read.`,
      advice: 'Open it in Word and save it again, which writes their text into it.',
    },
  ];
}

const TRACKED = ['ins', 'del', 'moveFrom', 'moveTo'];

/** Changes that nobody has accepted or rejected yet. */
function tracked(document: Element): LocalMessage[] {
  const changes = TRACKED.reduce((sum, name) => sum + document.getElementsByTagNameNS('*', name).length, 0);
  if (changes === 0) return [];
  return [
    {
      ...{ rule: 'input/docx-tracked', severity: 'info', at: 0 },
      reason: `Its tracked changes (${changes}) are read as if all were accepted.`,
      advice: 'If some are to be rejected, do so in Word and save it again.',
    },
  ];
}

const notesById = (root: Element | null, kind: NoteReference['kind']): Map<string | null, Element> =>
  new Map(root ? [...children(root, kind)].map((note) => [attribute(note, 'id'), note]) : []);
