import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';
import { withoutGap } from '../joins.ts';

const MARKER = /(?:##|\$\$)(?:paid(?:begin|end)|pagebreak)(?:##|\$\$)|<\/?paid>|请替换付费标签内内容/gi;
/** Markers of the add-on that hides the paid part of an article. In mid-sentence the halves join without a gap. */
export const paywallMarker: CleaningRule = {
  id: 'paywall-marker',
  name: { zh: '付费标记', en: 'Paywall markers' },
  why: {
    zh: '网站用来藏起付费部分的标记，落在哪里都不属于原文。',
    en: 'The site hides its paid part with them; wherever they fall, they are no part of the text.',
  },
  publish: true,
  example: { before: '勇于直面##paidbegin##问题', after: '勇于直面问题' },
  counterExample: '## 付费标准 ##',
  find: (text) => spansOf(text, MARKER).map(({ start, end }) => withoutGap(text, start, end)),
};
