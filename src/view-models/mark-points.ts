import type { RehypePlugin } from '@astrojs/markdown-remark';
import { findPoints, type Span } from './points.ts';

type Transform = Extract<ReturnType<RehypePlugin>, (...parameters: never[]) => unknown>;
type Node = Parameters<Transform>[0]['children'][number];
type Text = Extract<Node, { type: 'text' }>;

/**
 * Wraps the words that count the points of a rendered section; the text itself stays as it is.
 *
 * `一是抓学习，二是抓落实。` → `<span class="point">一是</span>抓学习，<span class="point">二是</span>抓落实。`
 */
export const markPoints: RehypePlugin = () => (tree) => {
  const points = findPoints(tree.children.flatMap(textsOf).join('\n'));
  let at = 0;
  const mark = (node: Node): Node[] => {
    if (node.type === 'text') {
      const start = at;
      at += node.value.length + 1;
      return split(
        node,
        points.map((point) => ({ start: point.start - start, end: point.end - start })),
      );
    }
    return 'children' in node ? [{ ...node, children: node.children.flatMap(mark) } as Node] : [node];
  };
  tree.children = tree.children.flatMap(mark);
};

const textsOf = (node: Node): string[] =>
  node.type === 'text' ? [node.value] : 'children' in node ? node.children.flatMap(textsOf) : [];

function split({ value }: Text, points: readonly Span[]): Node[] {
  const inside = points.filter(({ start, end }) => start >= 0 && end <= value.length);
  const text = (start: number, end?: number): Node => ({ type: 'text', value: value.slice(start, end) });
  const cuts = inside.flatMap(({ start, end }, index): Node[] => [
    text(inside[index - 1]?.end ?? 0, start),
    { type: 'element', tagName: 'span', properties: { className: ['point'] }, children: [text(start, end) as Text] },
  ]);
  return [...cuts, text(inside.at(-1)?.end ?? 0)];
}
