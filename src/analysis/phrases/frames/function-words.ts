/** Words that say how things go together and nothing by themselves. */
const FUNCTION_WORDS = new Set(
  (
    '的 地 得 了 着 过 在 对 对于 把 将 被 以 为 是 有 与 和 及 以及 等 从 向 于 由 由于 使 让 给 就 也 都 还 又 再 才 更 最 很 太 仍 仍然 ' +
    '没 没有 未 要 应 应当 能 能够 会 可 可以 必须 需 需要 存在 存在着 只有 什么 怎么 什么样 大家 自己的 虽然 虽 但 但是 而 而且 因为 所以 因此 通过 根据 按照 按 围绕 因 请 ' +
    '针对 结合 同时 并 并且 我 我们 本人 自己 他 她 它 这 那 这些 那些 其 其中 此 每 某 该 之 所 上 下 中 里 内 外 前 后 时 来 去 到 ' +
    '一个 一次 一名 一项 一种 一是 二是 三是 四是 第一 一些 一定 有些 某些 个别 部分 方面 情况 问题 工作 个 次 名 人 年 月 日 年来 以来'
  ).split(' '),
);
/** Words that make a clause of what stands beside them, besides the verbs that the corpus shows. */
const LINKS =
  /^(?:把|将|对|以|为|是|有|在|与|由|使|让|被|从|向|就|要|需|需要|有待|存在|没有|未|仍|仍然|能|会|必须|应|虽然|但|不.+)$/;
/** Words that open what stands before a clause or its verb: 在, 根据, 将. */
const OPENERS =
  /^(?:在|对|对于|根据|按照|按|依据|通过|围绕|针对|结合|由于|因|从|自|以|为|为了|把|将|向|与|给|当|随着|经|经过|受)$/;

const NEGATIONS = /^(?:不|未|没|没有|并未|从未)$/;

/** Words that a verb needs before it, and that leave a noun behind where a slot takes them: 作风需进一步提升. */
const AUXILIARIES = /^(?:需|需要|还需|还需要|仍需|有待|还有待|应|应当|要|必须|亟待|亟需)$/;

export const isNegation = (word: string): boolean => NEGATIONS.test(word);

export const isAuxiliary = (word: string): boolean => AUXILIARIES.test(word);

export const isOpener = (word: string): boolean => OPENERS.test(word);

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

export const isLink = (word: string): boolean => LINKS.test(word);
