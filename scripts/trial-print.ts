import { chromium, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, fromExtracted } from '../src/corpus/decode.ts';
import { buildReports } from '../src/corpus/index.ts';
import type { BuiltReport } from '../src/corpus/types.ts';
import { extract } from '../src/input/index.ts';
import { readPages } from '../src/input/pdf/pages.ts';
import { run } from './console/run.ts';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { needChromium } from './machine/chromium.ts';
import { PROJECT } from './paths.ts';
import { sha256 } from './sha256.ts';

// `npm run trial:print [EVERY]`: samples printed to PDF by a browser in three layouts, read back and compared with what
// an HTML file of the same paragraphs gives; and so are the printed lines, pasted into a text file.
const SAMPLES = join(PROJECT, 'content/samples');
const LAYOUTS = {
  'indented, stretched': 'p { text-indent: 2em; text-align: justify } body { font: 16pt/1.8 serif }',
  'apart by space': 'p { margin-block-end: 0.8em } body { font: 12pt/1.6 sans-serif }',
  neither: 'p { text-align: justify } body { font: 14pt/1.6 serif }',
};
const STYLE = 'p { margin: 0 } h1 { text-align: center; font-size: 1.5em }';
const EDGE = '25mm';
const FOOT =
  '<p style="font-size: 9px; inline-size: 100%; text-align: center">— <span class="pageNumber"></span> —</p>';

/** What a report says, without white space: its head, its outline, its paragraphs. */
type Told = ReturnType<typeof told>;
const told = ({ meta, sections }: BuiltReport) => ({
  head: bare([meta.title, meta.kind, meta.year].join()),
  outline: sections.map(({ headline }) => bare(headline ?? '')),
  paragraphs: sections.flatMap(({ text }) => text.split('\n').map(bare)),
});
const bare = (text: string): string => text.replace(/\s/g, '');

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A sample as a page: its first line is the title. */
function htmlOf(file: string): string {
  const lines = readFileSync(join(SAMPLES, file), 'utf8').split('\n');
  const [title = '', ...rest] = lines.map((line) => escaped(line.trim())).filter(Boolean);
  return `<meta charset="utf-8"><h1>${title}</h1>${rest.map((line) => `<p>${line}</p>`).join('\n')}`;
}

async function print(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html);
  return page.pdf({
    ...{ format: 'A4', margin: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE } },
    ...{ displayHeaderFooter: true, headerTemplate: '<p></p>', footerTemplate: FOOT },
  });
}

/** Of so many documents, those that say the same as they should. */
class Tally {
  readonly #same = { head: 0, text: 0, outline: 0, paragraphs: 0 };

  add(wanted: Told, got: Told): void {
    this.#same.head += Number(wanted.head === got.head);
    this.#same.outline += Number(wanted.outline.join('|') === got.outline.join('|'));
    this.#same.text += Number(wanted.paragraphs.join('') === got.paragraphs.join(''));
    this.#same.paragraphs += Number(wanted.paragraphs.join('|') === got.paragraphs.join('|'));
  }

  toString(): string {
    const { head, text, outline, paragraphs } = this.#same;
    return `${text} have the same text, ${head} title, genre and year, ${outline} outline, ${paragraphs} paragraphs`;
  }
}

await run(async () => {
  const every = Number(process.argv[2] ?? 5);
  const { lexicon } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));
  const build = async (file: string, bytes: Uint8Array) => {
    const raw = { id: 'x', file, bytes, sha256: sha256(bytes) };
    const decoded = file.endsWith('.txt') ? decode(raw) : fromExtracted(raw, await extract(raw));
    return told(buildReports(decoded, lexicon)[0]!);
  };
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'));
  const drawn = files.filter((_, at) => at % every === 0);
  for (const [layout, style] of Object.entries(LAYOUTS)) {
    const [read, pasted] = [new Tally(), new Tally()];
    for (const file of drawn) {
      const html = htmlOf(file);
      const wanted = await build(`${file}.html`, new TextEncoder().encode(html));
      const bytes = await print(page, `<style>${STYLE}${style}</style>${html}`);
      read.add(wanted, await build(`${file}.pdf`, bytes));
      const lines = (await readPages(bytes)).flat().map(({ text }) => text);
      pasted.add(wanted, await build(`${file}.txt`, new TextEncoder().encode(lines.join('\n'))));
    }
    console.log(`${layout}: of ${drawn.length} PDFs ${read}`);
    console.log(`  their lines pasted into text files: ${pasted}`);
  }
  await browser.close();
});
