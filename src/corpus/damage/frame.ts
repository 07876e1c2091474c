/** A turn of phrase whose filler is missing: something was deleted at the source. */
export interface DamagedFrame {
  /** Permanent id, as in the messages. */
  id: string;
  name: { zh: string; en: string };
  /** What lacks, in a sentence that goes on from the quoted words. */
  why: { zh: string; en: string };
  /** Global; matches the frame with nothing in it, never with its filler. */
  frame: RegExp;
  /** Damaged text, and the words the message quotes. */
  examples: { text: string; words: string }[];
  /** Sound text that looks alike. */
  counterExamples: string[];
}
