import type { CitationStyle } from '../../draft/cite/index.ts';
import type { SourceChoice } from '../../draft/document.ts';
import { escapeMarkdown } from '../../draft/escape-markdown.ts';
import { fill } from '../../i18n/fill.ts';
import { toggleInBasket } from '../compare/basket-bar.ts';
import { asMarkdown, asText } from './copied-text.ts';
import { readSection } from '../read-section.ts';
import { copiedSource } from '../export/copied-source.ts';
import { carry, reportPage, sectionsOf } from './carry.ts';
import type { Subject } from './subject.ts';
import { messages, say, toolBox, wayToDraft } from './tool-box.ts';

/** What the tools of a passage do, by their `data-tool`; 原文 on the report's own page is `link`. */
export const ACTIONS: Readonly<Record<string, (subject: Subject) => Promise<void> | void>> = {
  copy: copyWords,
  async markdown(subject) {
    const sections = (await sectionsOf(subject)).map(readSection);
    await writeWithSource(asMarkdown({ title: null, sections }), subject, escapeMarkdown);
  },
  async cite(subject) {
    const [{ source }, { toggleCitations }] = await Promise.all([carry(subject), import('./citing.ts')]);
    const panel = subject.host.querySelector('.panel');
    if (panel) toggleCitations(panel, source, (text) => void write(text, messages.cited, subject));
  },
  word: (subject) => carryOutSection(subject, 'docx'),
  print: (subject) => carryOutSection(subject, 'print'),
  /** Copies the passage's address. */
  link: (subject) => write(subject.address, messages.linked, subject),
  beside: ({ id }) => toggleInBasket(id!),
  draft: putInDraft,
};

async function copyWords(subject: Subject): Promise<void> {
  const text = subject.words ?? asText({ title: null, sections: (await sectionsOf(subject)).map(readSection) });
  await writeWithSource(text, subject, (line) => line);
}

/** Copies words, and where they are from as it was chosen; else by a line, away from their report. */
async function writeWithSource(text: string, subject: Subject, written: (line: string) => string): Promise<void> {
  const style = copiedSource();
  const isBare = style === 'none' || (style === '' && subject.host.matches('.stretch'));
  if (subject.id === null || isBare) return write(text, messages.copied, subject);
  const line = written(await sourceLine(style, subject));
  await write(`${text}\n\n${line}`, messages.copiedWithSource, subject);
}

async function sourceLine(style: string, subject: Subject): Promise<string> {
  const { source } = await carry(subject);
  if (style === '') return `${fill(messages.source, { title: source.title })} ${subject.address}`;
  const { citationIn } = await import('./citing.ts');
  return citationIn(style as CitationStyle, source);
}

/** Puts a passage, or the words meant, into the draft that is open on this device. */
async function putInDraft(subject: Subject): Promise<void> {
  const { host, id, words } = subject;
  const passage = id === null ? null : await carry(subject);
  try {
    const { putPassageIn, putWordsIn } = await import('../draft/put.ts');
    const type = host.closest<HTMLElement>('[data-type]')?.dataset['type'] ?? null;
    const { name, entries, below, isAgain } = await (passage ? putPassageIn(passage) : putWordsIn(words!, type));
    const place = {
      title: name && fill(messages.draftTitle, { title: name }),
      below: below && fill(messages.draftBelow, { below }),
    };
    await say(fill(isAgain ? messages.draftedAgain : messages.drafted, { ...place, n: entries }), wayToDraft());
  } catch {
    await say(messages.notDrafted);
  }
}

/** Saves or prints the section, with all below it, and with where it is from as chosen. */
async function carryOutSection({ id, address }: Subject, format: 'docx' | 'print'): Promise<void> {
  const page = await reportPage(id!);
  const article = page.querySelector<HTMLElement>('[data-report]')!;
  const section = page.querySelector<HTMLElement>(`[data-section="${id}"]`);
  const { carryOut, chosenSources } = await import('../download.ts');
  const own = { places: toolBox.dataset['places']!, page: address.split('#')[0]! };
  await carryOut(article, section, { format, sources: chosenSources(sourcesOfCopies()), ...own });
}

/** A passage that is saved names its source as copies do. */
function sourcesOfCopies(): SourceChoice {
  const style = copiedSource();
  if (style === 'none') return 'none';
  return style === 'gbt7714' ? 'endnotes-cited' : 'endnotes';
}

/** Where the browser does not let a page copy, the words are selected, so that the reader can. */
async function write(text: string, done: string, { host }: Subject): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    await say(done);
  } catch {
    const shown = host.querySelector('[data-section], [data-passage], .words');
    if (shown) getSelection()?.selectAllChildren(shown);
    await say(shown ? messages.selected : messages.notCopied);
  }
}
