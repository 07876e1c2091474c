import type { Lexicon } from './lexicon.ts';

/** What a genre is looked for in. */
export interface Titled {
  text: string;
  titleEnd: number;
  bylineEnd: number;
}

/** The genre of a report: by its title, else by what stands below it, else by how it says what it is. */
export const kindOf = (report: Titled, lexicon: Lexicon): string => readKind(report, lexicon).name;

/** The type of a section of which nothing tells the job, in a report of this genre. */
export const usualTypeOf = (kind: string, { kinds }: Lexicon): string =>
  (kinds.find(({ name }) => name === kind) ?? kinds.at(-1)!).default;

/** Where a report says what it is: 现将一年来的工作总结如下 */
const SAYS = /(?:现将?|下面|我|谨)[^。\n]{0,60}(?:如下|报告|汇报|述职)|特此(?:报告|汇报)|述职完毕/g;
const OPENING = 600;

function readKind({ text, titleEnd, bylineEnd }: Titled, { kinds }: Lexicon): Lexicon['kinds'][number] {
  const title = bare(text.slice(0, titleEnd)).replace(/[（(][^（）()]*[）)]$/, '');
  const naming = (words: string) => kinds.find((kind) => kind.title.test(words));
  const said = [...text.slice(bylineEnd, bylineEnd + OPENING).matchAll(SAYS)].map(([words]) => words).join('\n');
  const below = bare(text.slice(titleEnd, bylineEnd));
  return kinds.find(({ end }) => end.test(title)) ?? naming(title) ?? naming(below) ?? naming(said) ?? kinds.at(-1)!;
}

const bare = (text: string): string => text.replace(/[\s\u3000]/g, '');
