import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The paragraphs of a rendered section as text. `paragraphsOf('<p>学习 &#x26; 提高</p>\n<p>二</p>') → ['学习 & 提高', '二']` */
export const paragraphsOf = (html: string): string[] =>
  parseFragment(html)
    .childNodes.filter((node) => node.nodeName === 'p')
    .map(textOf);

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
