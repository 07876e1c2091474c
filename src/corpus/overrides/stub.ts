import { isMap, isNode, isScalar, parseDocument, stringify, type Document, type Pair } from 'yaml';
import type { StoredReport, StoredSection } from '../stored.ts';
import type { Tag, Taxonomy } from '../taxonomy.ts';

const BEGINNING = 20;

/** A new override file, in which nothing is decided yet. */
export function stubOf(report: StoredReport, taxonomy: Taxonomy): string {
  const { title, kind, year } = report;
  return `# 人工确定：${title}
# 要改哪一项，就去掉那一行行首的“# ”，写上想要的值；没有写的，仍由程序判定。改好后运行 npm run corpus。
# 报告变了、这里写的对不上时，这一篇会停下来，并说明是哪一行、变成了什么。

# 报告开头的字，用来核对这份文件说的就是这一篇。
begins: ${scalar(beginningOf(report))}

# title: ${scalar(title)}
# kind: ${scalar(kind)}
#   可选：${taxonomy.kinds.map(({ name }) => name).join('、')}
# year: ${year ?? 'null'}
#   没有年份写 null
# publish: false
#   不公布这一篇：列表、查找、语料下载里都没有它
# why: 改动的理由，读者看得到

# 删去、留下原文里的一段：text 照原文件逐字抄；有几处相同的，用 place 说明是第几处。
# remove:
#   - text: 要删去的字
#     place: 1
#     why: 理由
# keep:
#   - text: 程序误删、要留下的字

# 分段：begins 照页面上的字抄，从这里起 as: heading 是标题（抄全，depth 写第几级）、section 另起一段、text 不分段，接着上一段。
# boundaries:
#   - begins: （三）照抄整个标题
#     as: heading
#     depth: 2
#   - begins: 下一步，
#     as: section

# 各段的类型和主题，写名称或代号；类型以第一个为主，没有主题写 []。
#   类型：${names(taxonomy.types)}
#   主题：${names(taxonomy.topics)}
# 段的代号（如 s2-1）以页面上的为准，也就是上面的分段做完之后的。
`;
}

/** The first words of the clean report: its title, where that is not the file's name. */
export function beginningOf({ title, source, sections }: StoredReport): string {
  const isFileName = title === source.file.replace(/^.*\/|\.[^.]*$/g, '');
  const [first] = sections;
  return start(isFileName && first ? (first.headline ?? first.text) : title);
}

/** The first characters of a text, which tell it from others and survive most corrections behind them. */
export const start = (text: string): string => [...text.split('\n')[0]!].slice(0, BEGINNING).join('');

const names = (tags: readonly Tag[]): string => tags.map(({ id, name }) => `${name.zh} ${id}`).join('、');

/** One value as YAML writes it on one line. */
export const scalar = (value: string | null): string => stringify(value, { lineWidth: 0 }).trimEnd();

/**
 * Adds an entry for a section, its present values in comments. What is written already stays as it is, comments included.
 *
 * @returns null where the file has an entry for it
 * @throws {Error} where the file is no YAML or its `sections` are written in a way that cannot be added to
 */
export function addSection(yaml: string, section: StoredSection, taxonomy: Taxonomy): string | null {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) throw new Error(document.errors[0]!.message);
  const anchor = section.id.split('/')[1]!;
  if (document.hasIn(['sections', anchor])) return null;
  const pair = sectionsIn(document);
  if (!pair) return `${yaml.replace(/\n*$/, '\n')}sections:\n${entryOf(section, taxonomy, '  ')}`;
  return added(yaml, pair, (indent) => entryOf(section, taxonomy, indent));
}

function sectionsIn({ contents }: Document): Pair | null {
  if (!isMap(contents)) return null;
  return (contents.items.find(({ key }) => isScalar(key) && key.value === 'sections') as Pair | undefined) ?? null;
}

/** Puts an entry at the head of the list, right behind `sections:`, so that no comment changes its neighbour. */
function added(yaml: string, { key, value }: Pair, entry: (indent: string) => string): string {
  const isEmpty = !isNode(value) || (isScalar(value) && value.value === null);
  if (!isEmpty && !(isMap(value) && !value.flow))
    throw new Error('its `sections` stand in one line; write one section a line, indented');
  const keyEnd = (key as { range: [number, number, number] }).range[1];
  const lineEnd = yaml.indexOf('\n', keyEnd);
  const at = lineEnd === -1 ? yaml.length : lineEnd + 1;
  const first = isMap(value) && isNode(value.items[0]?.key) ? value.items[0].key.range![0] : null;
  const indent = first === null ? '  ' : yaml.slice(yaml.lastIndexOf('\n', first - 1) + 1, first);
  return `${yaml.slice(0, at)}${lineEnd === -1 ? '\n' : ''}${entry(indent)}${yaml.slice(at)}`;
}

function entryOf(section: StoredSection, { types, topics }: Taxonomy, indent: string): string {
  const named = (ids: readonly string[], tags: readonly Tag[]) =>
    `[${ids.map((id) => tags.find((tag) => tag.id === id)?.name.zh ?? id).join(', ')}]`;
  const lines = [
    `heading: ${scalar(section.heading)}`,
    ...(section.text === '' ? [] : [`begins: ${scalar(start(section.text))}`]),
    `# types: ${named(section.types, types)}`,
    `# topics: ${named(section.topics, topics)}`,
    '# why: 改动的理由，读者看得到',
  ];
  return `${indent}${section.id.split('/')[1]}:\n${lines.map((line) => `${indent}  ${line}\n`).join('')}`;
}
