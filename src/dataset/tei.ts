import type { Tag, Taxonomy } from '../corpus/taxonomy.ts';
import type { StoredReport } from '../corpus/stored.ts';
import { rightsText, site, siteName } from '../i18n/site.ts';
import { findMasks } from '../text/masks.ts';
import { escapeXml } from '../text/xml.ts';

type StoredSection = StoredReport['sections'][number];

interface Node {
  section: StoredSection;
  children: Node[];
}

/** A report after TEI P5, with the elements of TEI Lite: a `div` a section, nested as the outline is, its tags in `ana`. */
export const teiOf = (report: StoredReport, taxonomy: Pick<Taxonomy, 'types' | 'topics'>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh" xml:id="r-${report.id}">
${headerOf(report, taxonomy)}
<text>
<body>
<head>${escapeXml(report.title)}</head>
${report.byline.map((line) => `<byline>${escapeXml(line)}</byline>\n`).join('')}${treeOf(report.sections).map(divOf).join('') || '<p/>\n'}</body>
</text>
</TEI>
`;

/** The rights, where the configuration names them. */
const rights = [rightsText(site.rights), site.rights?.url, site.rights?.contact]
  .flatMap((text) => (text ? `<p>${escapeXml(text)}</p>` : []))
  .join('');

const headerOf = (
  { title, kind, year, source, sections }: StoredReport,
  taxonomy: Pick<Taxonomy, 'types' | 'topics'>,
) =>
  `<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(title)}</title></titleStmt>
<publicationStmt><p>${escapeXml(siteName)}</p>${rights}</publicationStmt>
<sourceDesc><p>${escapeXml(source.file)} (SHA-256 ${source.sha256})</p></sourceDesc>
</fileDesc>
${declarationsOf(sections, taxonomy)}<profileDesc>
${year === null ? '' : `<creation><date when="${String(year).padStart(4, '0')}">${year}</date></creation>\n`}<langUsage><language ident="zh">中文</language></langUsage>
<textClass><keywords><term>${escapeXml(kind)}</term></keywords></textClass>
</profileDesc>
</teiHeader>`;

/** The categories that the sections point to; nothing where there is no section. */
function declarationsOf(sections: readonly StoredSection[], { types, topics }: Pick<Taxonomy, 'types' | 'topics'>) {
  const ofTypes = categoriesOf('type', types, new Set(sections.flatMap((section) => section.types)));
  const ofTopics = categoriesOf('topic', topics, new Set(sections.flatMap((section) => section.topics)));
  const all = ofTypes + ofTopics;
  return all && `<encodingDesc>\n<classDecl>\n${all}</classDecl>\n</encodingDesc>\n`;
}

const categoriesOf = (facet: 'type' | 'topic', tags: readonly Tag[], used: ReadonlySet<string>): string => {
  const categories = tags
    .filter(({ id }) => used.has(id))
    .map(
      ({ id, name }) =>
        `<category xml:id="${facet}-${id}"><catDesc>${escapeXml(name.zh)} ${escapeXml(name.en)}</catDesc></category>\n`,
    );
  return categories.length === 0 ? '' : `<taxonomy xml:id="${facet}s">\n${categories.join('')}</taxonomy>\n`;
};

/** Sections under those they stand below; nothing stands below a stretch without a heading. */
function treeOf(sections: readonly StoredSection[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const section of sections) {
    const node: Node = { section, children: [] };
    while (open.length > 0 && open.at(-1)!.section.depth >= section.depth) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    if (section.headline !== null) open.push(node);
  }
  return roots;
}

function divOf({ section, children }: Node): string {
  const { id, marker, headline, runIn, types, topics, text } = section;
  const anchor = id.slice(id.indexOf('/') + 1);
  const ana = [...types.map((type) => `#type-${type}`), ...topics.map((topic) => `#topic-${topic}`)].join(' ');
  const number = marker === null ? '' : ` n="${escapeXml(marker)}"`;
  const head = headline === null ? '' : `<head${runIn ? ' rend="run-in"' : ''}>${masked(headline)}</head>\n`;
  const paragraphs = text === '' ? [] : text.split('\n').map((paragraph) => `<p>${masked(paragraph)}</p>\n`);
  const isEmpty = paragraphs.length + children.length === 0;
  return `<div xml:id="${anchor}" type="${types[0]!}"${number} ana="${ana}">\n${head}${isEmpty ? '<p/>\n' : paragraphs.join('')}${children.map(divOf).join('')}</div>\n`;
}

/** What the report left out stays and is marked: `<seg type="mask">XX</seg>县` */
function masked(text: string): string {
  const spans = findMasks(text);
  const starts = [0, ...spans.map(({ end }) => end)];
  return starts
    .map((start, at) => {
      const span = spans[at];
      const plain = escapeXml(text.slice(start, span?.start));
      return span ? `${plain}<seg type="mask">${escapeXml(text.slice(span.start, span.end))}</seg>` : plain;
    })
    .join('');
}
