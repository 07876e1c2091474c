import { DATE_LINE } from '../text/dates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph } from './sections.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Who signs: 述职人：某某 */
const ROLE = /^(?:述职|述廉|述责|报告|汇报|发言|承诺|总结|填报)(?:人|单位)[：:]/;
const LONGEST_SIGNATURE = 30;
const NOTHING = /(?!)/;
/** So many sentences of farewell at most. */
const FAREWELL_SENTENCES = 3;
/** A longer last paragraph says more than farewell. */
const LONGEST_FAREWELL = 200;

/**
 * Where the sign-off at the end of a report begins: its last paragraph where that is a farewell, or the signature; null
 * where it has none. Offsets are in the clean text, in UTF-16 units.
 *
 * @param paragraphs Those of the last unit.
 * @param isHeaded Whether a heading stands above them, so that the first of them may be the sign-off.
 */
export function signOffAt(paragraphs: readonly Paragraph[], isHeaded: boolean, lexicon: Lexicon): number | null {
  let from = paragraphs.length;
  while (from > 0 && isSignature(paragraphs[from - 1]!.text)) from--;
  const isSigned = paragraphs.slice(from).some(({ text }) => DATE_LINE.test(text) || ROLE.test(text));
  const last = paragraphs[isSigned ? from - 1 : paragraphs.length - 1];
  if (last && last !== paragraphs[0] && isFarewell(last.text, lexicon)) return firstFarewell(last, paragraphs, lexicon);
  if (isSigned && (from > 0 || isHeaded)) return paragraphs[from]!.start;
  return paragraphs.length === 1 ? farewellIn(paragraphs[0]!, lexicon) : null;
}

/** The farewell may be of several paragraphs: 同志们，让我们……, 谢谢大家！ */
function firstFarewell(last: Paragraph, paragraphs: readonly Paragraph[], lexicon: Lexicon): number {
  let first = paragraphs.indexOf(last);
  while (first > 1 && isFarewell(paragraphs[first - 1]!.text, lexicon)) first -= 1;
  return paragraphs[first]!.start;
}

/** A short paragraph that ends with thanks or a wish to be examined, or that calls on those present. */
function isFarewell(text: string, { types, readTurn }: Lexicon): boolean {
  if (text.length > LONGEST_FAREWELL) return false;
  const isCall =
    /^(?:同志们|各位)/.test(text) && text.search(types.find(({ id }) => id === 'closing')?.text ?? NOTHING) !== -1;
  return (
    isCall ||
    sentencesOf(text)
      .slice(-2)
      .some((sentence) => readTurn(sentence)?.id === 'closing')
  );
}

/** In a section of one paragraph, as in a document on one line: where its last sentences say farewell. */
function farewellIn({ start, text }: Paragraph, { readTurn }: Lexicon): number | null {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex(
    (sentence, index) => index >= sentences.length - FAREWELL_SENTENCES && readTurn(sentence)?.id === 'closing',
  );
  return first > 0 ? start + sentences.slice(0, first).join('').length : null;
}

const isSignature = (text: string): boolean =>
  DATE_LINE.test(text) || ROLE.test(text) || (text.length <= LONGEST_SIGNATURE && !/[。！？；：，,]/.test(text));
