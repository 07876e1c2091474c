/** What is said of a message: what happened and what to do. */
export interface Saying {
  reason: string;
  advice: string;
}

const HIDDEN = '手头有全文的，可以换上。';
const SPLIT = '如果是几篇，请分成几个文件。';

/** The Chinese words of messages by rule; the English ones stand in the message. */
export const zhSayings: Readonly<Record<string, Saying>> = {
  'clean/omission-note': { reason: '网站在这里藏起了一段。', advice: HIDDEN },
  'clean/reading-wall': { reason: '网站在这里要求登录或付费，后面可能缺文字。', advice: HIDDEN },
  'outline/number-out-of-turn': { reason: '编号与前一个接不上。', advice: '看看标题是不是漏了、重了或编错了号。' },
  'outline/stray-number': {
    reason: '编号不属于哪一个序列，按正文处理。',
    advice: '如果是标题，可以在 content/overrides/ 里说明。',
  },
  'parts/collection-in-doubt': { reason: '这一行像是几篇里一篇的题头，整个文件仍作一篇。', advice: SPLIT },
  'parts/title-returns': { reason: '标题行在这里又出现，整个文件仍作一篇。', advice: SPLIT },
};

export const zhDamaged = (words: string, why: string): Saying => ({
  reason: `“${words}”${why}`,
  advice: '原文如此，没有改动。手头有原件的，可以核对。',
});

export const zhRemoved = (words: string, rule: string): Saying => ({
  reason: `这一行作为“${rule}”删去${words && `：${words}`}`,
  advice: '如果是原文自己的话，可以在 content/overrides/ 里用 keep 留下。',
});
