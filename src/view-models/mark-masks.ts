import type { RehypePlugin } from '@astrojs/markdown-remark';
import { splitBlanks, type Piece } from './blanks.ts';

type Transform = Extract<ReturnType<RehypePlugin>, (...parameters: never[]) => unknown>;
type Root = Parameters<Transform>[0];
type Node = Root['children'][number];

/**
 * Wraps each mask of a rendered text in a labelled blank; the text itself stays as it is.
 *
 * `学习X次` → `学习<span class="blank" role="img" aria-label="空缺">X</span>次`
 */
export const markMasks: RehypePlugin = () => (tree) => {
  tree.children = tree.children.flatMap(marked);
};

function marked(node: Node): Node[] {
  if (node.type === 'text') return splitBlanks(node.value).map(toNode);
  if ('children' in node) return [{ ...node, children: node.children.flatMap(marked) } as Node];
  return [node];
}

function toNode({ text, isBlank }: Piece): Node {
  const value: Node = { type: 'text', value: text };
  if (!isBlank) return value;
  const properties = { className: ['blank'], role: 'img', ariaLabel: '空缺' };
  return { type: 'element', tagName: 'span', properties, children: [value] };
}
