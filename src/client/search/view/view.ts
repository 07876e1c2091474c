import type { TemplateResult } from 'lit/html.js';
import type { SearchWords } from '../../../i18n/search/index.ts';
import type { Answer } from '../../../search/answer.ts';
import type { FacetNames } from '../../../search/find/names.ts';

/** What a view needs besides its answer. */
export interface ViewContext {
  names: FacetNames;
  words: SearchWords;
  /** What the folder of the reports stands in, with its slash. */
  base: string;
  /** How often the reader has asked for more, counted from 1. */
  pages: number;
  showMore: () => void;
}

/** Draws an answer, and draws it again whenever more of it is there; it stands when the last drawing is given. */
export type AnswerView = (answer: Answer, context: ViewContext) => AsyncIterable<TemplateResult>;
