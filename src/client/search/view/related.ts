import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { chineseLang } from '../../../i18n/chinese.ts';
import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import type { Answer } from '../../../search/answer.ts';
import type { Difference, NearSentence } from '../../../search/related/closest.ts';
import { isWithin } from '../../../search/find/facets.ts';
import { readHit, type Hit } from '../../../search/find/hit.ts';
import type { Clause } from '../../../search/query/parse.ts';
import { asPhrase } from '../../../search/query/phrase.ts';
import { MOST_RELATED, pairsOf, phrasesOf } from '../../../search/related/related.ts';
import { tokens } from '../../../text/tokens.ts';
import { hitLink } from './hit-link.ts';
import { moreButton } from './more.ts';
import { resultItem } from './passages.ts';
import { headless, valueName } from './text.ts';
import { passageTools } from './tools.ts';
import type { ViewContext } from './view.ts';

/** Sections that are drawn at once. */
const SHOWN = 20;

/** The sentences that the query nearly is, and the sections akin to it, the first first. */
export async function* relatedView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { index, state, near } = answer;
  const within = answer.related!.filter(isWithin(index.sections, state));
  const alike = [marking(state.q)];
  const shown = [...within.subarray(0, SHOWN * context.pages)];
  const sentences = await Promise.all(near.map(async (one) => nearItem(one, await readNear(answer, one), context)));
  const hits = await Promise.all(shown.map((section) => readHit(index, section, alike, null)));
  yield html`${closestList(sentences, context.words)} ${relatedList(hits, answer, context)}
  ${moreButton(within.length - hits.length, context.words.moreSections, context)}`;
}

/** Any two neighbouring characters of the words, to mark what is alike. */
const marking = (q: string): Clause => ({
  text: '',
  isExcluded: false,
  patterns: phrasesOf(q).flatMap((chars) =>
    (chars.length > 1 ? pairsOf(chars) : chars).map((pair) => ({ text: '', segments: [[...pair]] })),
  ),
});

function relatedList(hits: readonly Hit[], answer: Answer, context: ViewContext): TemplateResult {
  const { words } = context;
  return html`<section class="related" aria-labelledby="related">
    <h2 id="related">${words.related}</h2>
    <p class="note">${hits.length > 0 ? fill(words.relatedNote, { n: MOST_RELATED }) : words.relatedNone}</p>
    <ol>
      ${repeat(
        hits,
        ({ id }) => id,
        (hit) => resultItem(hit, answer, context, 'related'),
      )}
    </ol>
  </section>`;
}

const closestList = (items: readonly TemplateResult[], words: SearchWords): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<section class="closest" aria-labelledby="closest">
        <h2 id="closest">${words.closest}</h2>
        <p class="note">${words.closestNote}</p>
        <ol>
          ${items}
        </ol>
      </section>`;

const thereOf = ({ pieces }: NearSentence): string => pieces.map(({ there }) => there).join('');

const readNear = ({ index }: Answer, near: NearSentence): Promise<Hit> =>
  readHit(index, near.section, [sentenceClause(near)], null);

/** The sentence itself, so that the link leads to it. */
const sentenceClause = (near: NearSentence): Clause => ({
  text: '',
  isExcluded: false,
  patterns: [{ text: '', segments: [tokens(thereOf(near))] }],
});

function nearItem(near: NearSentence, hit: Hit, context: ViewContext): TemplateResult {
  const { words, base } = context;
  const lang = chineseLang(words);
  const heading = hit.blocks.find(({ kind }) => kind === 'heading');
  return html`<li class="result" data-near=${hit.id}>
    <p class="above" lang=${lang}><span>${valueName('report', hit.report, context)}</span></p>
    <h3>
      <a class="hit" lang=${heading ? lang : nothing} href=${hitLink(hit, asPhrase(thereOf(near)), base)}
        >${heading?.text ?? headless(hit.types, context)}</a
      >
    </h3>
    <p class="tags">${passageTools(hit.id)}</p>
    <p class="line" lang=${lang}>${near.pieces.map(drawDifference)}</p>
  </li>`;
}

/** What was typed is struck through, what the report has is underlined. */
function drawDifference({ kind, there, asked }: Difference): unknown {
  if (kind === 'same') return there;
  const typed = asked ? html`<del data-change=${kind}>${asked}</del>` : nothing;
  const stands = there ? html`<ins data-change=${kind}>${there}</ins>` : nothing;
  return [typed, stands];
}
