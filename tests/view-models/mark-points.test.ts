import { expect, test } from 'vitest';
import { markPoints } from '../../src/view-models/mark-points.ts';

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  children?: Node[];
}

const text = (value: string): Node => ({ type: 'text', value });
const element = (tagName: string, ...children: Node[]): Node => ({ type: 'element', tagName, children });

/** The tree with its points marked, each element written `<name>…</>`. */
function marked(...children: Node[]): string {
  const tree = { type: 'root', children };
  (markPoints as unknown as () => (tree: Node) => void)()(tree);
  const write = (node: Node): string =>
    node.type === 'text' ? node.value! : `<${node.tagName}>${node.children!.map(write).join('')}</>`;
  return tree.children.map(write).join('');
}

test.each<[string, Node[], string]>([
  [
    'in one paragraph',
    [element('p', text('一是抓学习，二是抓落实。'))],
    '<p><span>一是</>抓学习，<span>二是</>抓落实。</>',
  ],
  [
    'over paragraphs',
    [element('p', text('一是甲。')), element('p', text('二是乙。'))],
    '<p><span>一是</>甲。</><p><span>二是</>乙。</>',
  ],
  [
    'behind an element of the text',
    [element('p', element('mark', text('要求')), text('一要严，二要实。'))],
    '<p><mark>要求</><span>一要</>严，<span>二要</>实。</>',
  ],
  ['not where only one counts', [element('p', text('一是抓学习。'))], '<p>一是抓学习。</>'],
])('marks points %s', (_, children, expected) => {
  expect(marked(...children)).toBe(expected);
});
