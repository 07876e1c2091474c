import type { TemplateResult } from 'lit/html.js';
import type { Answer } from '../../../search/answer.ts';
import { passagesView } from '../view/passages.ts';
import type { AnswerView, ViewContext } from '../view/view.ts';
import type { View } from '../../../search/address/state.ts';

/** The views; what is not the usual one is loaded when it is first asked for. */
const LOAD: Record<View, () => Promise<AnswerView>> = {
  passages: () => Promise.resolve(passagesView),
  lines: async () => (await import('../view/kwic.ts')).kwicView,
  spread: async () => (await import('../view/figures/dispersion.ts')).dispersionView,
  compare: async () => (await import('../view/figures/compare.ts')).compareView,
  related: async () => (await import('../view/related.ts')).relatedView,
  fillers: async () => (await import('../view/figures/fillers.ts')).fillersView,
  collocates: async () => (await import('../view/figures/collocates.ts')).collocatesView,
};

export const viewOf = async (answer: Answer, context: ViewContext): Promise<AsyncIterable<TemplateResult>> =>
  (await LOAD[answer.related ? 'related' : answer.state.view]())(answer, context);
