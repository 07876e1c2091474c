import { html, render } from 'lit/html.js';
import { CITATION_FILES, citationOf, type CitationStyle } from '../../draft/cite/index.ts';
import type { CitationContext } from '../../draft/cite/reference.ts';
import { escapeMarkdown } from '../../draft/escape-markdown.ts';
import type { DocumentSource } from '../../draft/document.ts';
import type { CiteWords } from '../../i18n/cite.ts';
import { citedTitle } from '../../i18n/samples.ts';
import { readVersion, today } from '../cite.ts';
import { saveFile } from '../export/save-file.ts';
import { drawWithCopies, LINES } from '../export/with-copies.ts';

/** Fills a box with citations of the page's report: its lines to copy, its files to save. */
export async function openCitations(box: HTMLElement): Promise<void> {
  const words = JSON.parse(box.dataset['words']!) as CiteWords;
  const status = box.querySelector('[role="status"]')!;
  const lines = box.querySelector<HTMLElement>('[data-lines]')!;
  const say = async (act: () => Promise<string> | string) => (status.textContent = await act());
  const draw = async (): Promise<string> => {
    const version = await readVersion(box.dataset['places']!).catch(() => null);
    if (version === null) {
      render(html`<button type="button" @click=${() => void say(draw)}>${words.again}</button>`, lines);
      return words.unreached;
    }
    const context = { accessed: today(), version, words: words.inside };
    render(drawLines(words, context, say), lines);
    for (const button of box.querySelectorAll<HTMLButtonElement>('[data-export]')) {
      button.disabled = false;
      button.onclick = () => save(button.dataset['export']!, context);
    }
    return '';
  };
  await say(draw);
}

type Say = (act: () => Promise<string>) => Promise<string>;

const drawLines = (words: CiteWords, context: CitationContext, say: Say) =>
  html`<dl>
      ${LINES.map((style) => {
        const name = words.styles[style];
        const text = citationOf(reportHere(), style, context);
        const copied = ({ target }: Event) => void say(() => copy(text, target as Element, words));
        return html`<div>
          <dt>${name}</dt>
          <dd>
            <span lang="zh-CN">${text}</span>
            <button type="button" aria-label=${`${words.copy} ${name}`} @click=${copied}>${words.copy}</button>
          </dd>
        </div>`;
      })}
    </dl>
    ${drawWithCopies(words)}`;

/** What ends a copy of the page's report: the report cited, read today. A version that cannot be had is left out. */
export async function belowCopy(style: CitationStyle, format: 'text' | 'markdown'): Promise<string> {
  const { dataset } = document.querySelector<HTMLElement>('wenduan-cite')!;
  const { inside } = JSON.parse(dataset['words']!) as CiteWords;
  const version = await readVersion(dataset['places']!).catch(() => '');
  const line = citationOf(reportHere(), style, { accessed: today(), version, words: inside });
  return `\n\n${format === 'markdown' ? escapeMarkdown(line) : line}`;
}

/** Where the browser does not let a page copy, the line is selected. */
async function copy(text: string, button: Element, words: CiteWords): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    getSelection()?.selectAllChildren(button.previousElementSibling!);
    return words.selected;
  }
}

function save(extension: string, context: CitationContext): void {
  const { style, ending, type } = CITATION_FILES.find((file) => file.extension === extension)!;
  const source = reportHere();
  saveFile(new File([citationOf(source, style, context)], `${source.id}.${ending}`, { type }));
}

/** The report of this page. */
function reportHere(): DocumentSource {
  const { report, title, kind, year, sha256 } = document.querySelector<HTMLElement>('[data-report]')!.dataset as Record<
    'report' | 'title' | 'kind' | 'year' | 'sha256',
    string
  >;
  const url = document.querySelector<HTMLMetaElement>('meta[name="citation_public_url"]')!.content;
  const own = { id: report, title: citedTitle(title), genre: kind, url, sha256 };
  return { ...own, year: year === '' ? null : Number(year), path: [], isEdited: false };
}
