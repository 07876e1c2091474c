/** What follows a marker, read as a heading. Lengths are in UTF-16 units from the end of the marker. */
export interface Headline {
  /** Without closing punctuation. */
  heading: string;
  /** Length of the heading with its closing punctuation and the white space behind it. */
  length: number;
  /** True where text follows on the same line. */
  runIn: boolean;
  /** True where a full stop closes it, as a sentence's. */
  isSentence: boolean;
}

/** A heading alone on its line is rarely longer: 99 of 100 in government reports are below. */
const LONGEST_LINE = 60;
/** The first sentence of a paragraph is read as its heading up to this length. */
const LONGEST_RUN_IN = 45;
/** Before a colon or a gap, where a paragraph follows. */
const LONGEST_LABEL = 24;

/**
 * Reads the text behind a marker as a heading; null where it is a list item or an ordinary paragraph.
 *
 * `精力投入还需平衡。抓党建是本职工作，……` and `学习方面：坚持……。` begin with a run-in heading, `加强学习；` is an item,
 * `抓思想，政治引领突出成效。` a heading alone.
 */
export function readHeadline(rest: string): Headline | null {
  const label = /^([^。！？!?；;：:，,\s]{2,})(?:[：:]|\s{1,4})(?=[^\n]{15,})/.exec(rest);
  const sentence = /^([^。！？!?；;]*?)([。！？!?；;]\s*|[:：.．，,、]?\s*$)/.exec(rest);
  if (label && label[1]!.length <= LONGEST_LABEL && isLabel(label[0], rest, sentence?.[0].length ?? rest.length))
    return { heading: label[1]!, length: label[0].length, runIn: true, isSentence: false };
  if (!sentence) return null;
  const [whole, heading, closing] = sentence as unknown as [string, string, string];
  const runIn = whole.length < rest.length;
  if (heading.trim() === '' || /[；;]/.test(closing)) return null;
  if (heading.length > (runIn ? LONGEST_RUN_IN : LONGEST_LINE)) return null;
  return { heading: heading.trim(), length: whole.length, runIn, isSentence: /[。！？!?]/.test(closing) };
}

/** A colon closes a label where a paragraph follows; a gap does so only where no short sentence would. */
function isLabel(label: string, rest: string, sentenceLength: number): boolean {
  if (!/[。！？!?]/.test(rest)) return false;
  return /[：:]$/.test(label) || sentenceLength > LONGEST_RUN_IN;
}
