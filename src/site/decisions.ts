import type { Decision } from '../corpus/schema.ts';

/** A person's decision in the words of the page. */
export interface SaidDecision {
  /** On what: 标题, 年份, 类型 … */
  of: string;
  /** The words at a place, a section's anchor, or 全篇. */
  where: string;
  /** The section that `where` names; null where it names none. */
  anchor: string | null;
  /** What was decided, with what the pipeline had found where that is known. */
  decided: string;
  why: string | null;
}

const OF: Readonly<Record<Decision['of'], string>> = {
  title: '标题',
  kind: '体裁',
  year: '年份',
  remove: '删去',
  keep: '留下',
  heading: '分段',
  section: '分段',
  text: '分段',
  types: '类型',
  topics: '主题',
};

/** What a person decided on a report, in the words of the page; `nameOf` gives the name of a tag. */
export const sayDecisions = (decisions: readonly Decision[], nameOf: (tag: string) => string): SaidDecision[] =>
  decisions.map(({ of, where, found, decided, why }) => ({
    of: OF[of],
    where: WHERE[of](where),
    anchor: of === 'types' || of === 'topics' ? where : null,
    decided: DECIDED[of]({ found, decided }, nameOf),
    why,
  }));

const whole = () => '全篇';
const quoted = (words: string | null) => `“${words}”`;
const named = (anchor: string | null) => anchor ?? '';

const WHERE: Readonly<Record<Decision['of'], (where: string | null) => string>> = {
  ...{ title: whole, kind: whole, year: whole },
  remove: () => '位置见上',
  ...{ keep: quoted, heading: quoted, section: quoted, text: quoted },
  ...{ types: named, topics: named },
};

type Say = (values: Pick<Decision, 'found' | 'decided'>, nameOf: (tag: string) => string) => string;

const corrected: Say = ({ found, decided }) => `${found ?? '没有'} → ${decided ?? '没有'}`;
const tagged: Say = ({ decided }, nameOf) => (decided ? decided.split(' ').map(nameOf).join('、') : '没有');

const DECIDED: Readonly<Record<Decision['of'], Say>> = {
  title: corrected,
  kind: corrected,
  year: corrected,
  remove: () => '删去，内容不公布',
  keep: () => '不清理，留在正文里',
  heading: ({ decided }) => `是第 ${decided} 级标题`,
  section: () => '从这里另起一段',
  text: () => '不分段，接着上一段',
  types: tagged,
  topics: tagged,
};
