import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { namedAs } from '../../draft/cite/document.ts';
import type { SourceChoice, WrittenDocument } from '../../draft/document.ts';
import { numberBlocks, type NumberedBlock } from '../../draft/numbered.ts';
import { today } from '../cite.ts';
import { drawPrintedSources } from './printed-sources.ts';

/** Documents are Chinese on the pages of either language. */
const CHINESE = { locale: 'zh' } as const;

/** Puts a document on paper alone, whole: what is on the page makes way for it until it is printed. */
export function printDocument(written: WrittenDocument, choice: SourceChoice): void {
  const sheet = document.createElement('article');
  sheet.className = 'printed';
  sheet.lang = 'zh-CN';
  render(drawSheet(written, choice), sheet);
  const { dataset } = document.documentElement;
  document.body.append(sheet);
  dataset['printing'] = '';
  const clear = () => {
    sheet.remove();
    delete dataset['printing'];
  };
  addEventListener('afterprint', clear, { once: true });
  print();
}

/** Puts the page itself on paper, and behind its text where that is from. */
export function printPage(behind: Element, written: WrittenDocument, choice: SourceChoice): void {
  const box = document.createElement('div');
  if (choice !== 'none') render(drawPrintedSources(written, CHINESE, choice), box);
  behind.append(box);
  addEventListener('afterprint', () => box.remove(), { once: true });
  print();
}

function drawSheet(written: WrittenDocument, choice: SourceChoice): TemplateResult {
  const { document, sources } = namedAs(choice, written, today());
  const blocks = numberBlocks(document.blocks);
  return html`${document.title === null ? nothing : html`<h1>${document.title}</h1>`}
  ${blocks.map((block) => drawLine(block, sources === 'endnotes'))}
  ${sources === 'none' ? nothing : drawPrintedSources(document, CHINESE, sources)}`;
}

const drawLine = ({ level, heading, text, ends }: NumberedBlock, areNoted: boolean): TemplateResult =>
  html`<p data-level=${level}>
    ${heading ? html`<b>${heading}</b>` : nothing}${text}${
      areNoted ? ends.map((source) => html`<sup>〔${source + 1}〕</sup>`) : nothing
    }
  </p>`;
