import { drawSourceChoice } from '../../export/source-choice.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { count } from '../../../i18n/sentence.ts';
import type { Answer } from '../../../search/answer.ts';
import type { DocumentFormat } from '../../export/document-file.ts';
import { FORMATS, type ExportFormat } from '../export/formats.ts';
import { leavesOut } from '../../../search/concordance/shown-lines.ts';
import { VIEWS, type Facet, type View } from '../../../search/address/state.ts';
import { chips } from './chips.ts';
import { facetList } from './facets.ts';
import { choices } from './link.ts';
import { nothingFound } from './nothing-found.ts';
import { progress } from './progress.ts';
import { statusLine } from './status.ts';
import { subsetPanel, type OwnSubsets } from './subsets.ts';
import { titleList } from './titles.ts';
import type { ViewContext } from './view.ts';

/** All that the page shows below the search box. */
export interface SearchScreen extends ViewContext, OwnSubsets {
  /** The last answer; null before the first, where nothing is asked and where none can be had. */
  answer: Answer | null;
  /** The answer as its view draws it; null as long as nothing of it is read. */
  body: TemplateResult | null;
  /** Whether the body is all that is to be seen. */
  stands: boolean;
  /** What the status line says while there is no answer. */
  message: string;
  /** Why there is no answer, for whoever has to mend it. */
  reason: string;
  /** Sections that the running export has read; null where none runs. */
  exported: number | null;
  /** Whether there is room for what may be folded away. */
  isWide: boolean;
  isSaved: boolean;
  choose: (facet: Facet, value: string) => void;
  save: () => void;
  exportAs: (format: ExportFormat) => void;
  writeAs: (format: DocumentFormat | 'print') => void;
  /** Sections that hold the characters in any order; null until asked for. */
  anyOrder: TemplateResult | null;
  /** Null where the site has no second index. */
  askAnyOrder: (() => void) | null;
}

/** One template for every state, so that the status line stays the same element and is announced. */
export function drawScreen(screen: SearchScreen): TemplateResult {
  const { answer, reason } = screen;
  return html`${statusLine(screen)} ${reason ? html`<p class="reason">${reason}</p>` : nothing}
  ${answer ? found(answer, screen) : nothing}`;
}

function found(answer: Answer, screen: SearchScreen): TemplateResult {
  const { choose, body } = screen;
  return html`${chips(answer.state, screen)} ${titleList(answer.titles, screen, answer.unfiltered === 0)}
    <div class=${hasLines(answer) ? 'found of-lines' : 'found'}>
      ${answer.unfiltered > 0 || answer.related?.length ? facetList({ answer, context: screen, choose, foot: subsetPanel(answer.state, screen) }, screen.isWide && answer.state.view !== 'lines') : nothing}
      <div class="answers">
        ${answer.query.problem ? nothing : toolbar(answer, screen)} ${nothingFound(answer, screen.words)}
        ${answer.found.sections.length > 0 || answer.related || answer.state.view === 'compare' ? body : nothing}
        ${anyOrder(answer, screen)}
      </div>
    </div>`;
}

/** Whether lines come, which take the width of the window: known before the first is read, so that nothing moves. */
const hasLines = ({ state, places }: Answer): boolean => state.view === 'lines' && places > 0;

function toolbar(answer: Answer, screen: SearchScreen): TemplateResult {
  const { state, found: hits, places } = answer;
  const { exported, exportAs, save, isSaved, words } = screen;
  const view = (one: View) => ({ name: words.views[one], to: { ...state, view: one } });
  return html`<details class="ways" ?open=${screen.isWide}>
    <summary>${words.ways}</summary>
    <div class="toolbar">
      ${choices({ legend: words.view, values: VIEWS, current: state.view }, view)}
      <p class="choices">
        <button type="button" class="plain" ?disabled=${isSaved} @click=${save}>
          ${isSaved ? words.saved : words.save}
        </button>
        ${
          places > 0
            ? html`<span
                  >${state.view === 'lines' && leavesOut(state) ? words.exportListed : count(words.exportAll, places, words)}</span
                >
                ${FORMATS.map(
                  (format) =>
                    html`<button
                      type="button"
                      class="plain"
                      data-export=${format.extension}
                      @click=${() => exportAs(format)}
                    >
                      ${words.formats[format.extension]}
                    </button>`,
                )}`
            : nothing
        }
        ${hits.sections.length > 0 ? documents(hits.sections.length, screen) : nothing}
      </p>
      ${exported === null ? nothing : progress(words.exporting, exported, hits.sections.length)}
    </div>
  </details>`;
}

/** All sections, whole, as a document. */
const documents = (sections: number, { words, writeAs }: SearchScreen): TemplateResult =>
  html`<span>${count(words.exportSections, sections, words)}</span> ${DOCUMENTS.map(
      (format) =>
        html`<button
          type="button"
          class="plain"
          data-document=${format}
          data-export=${EXPORTS[format] ?? nothing}
          @click=${() => writeAs(format)}
        >
          ${words.documents[format]}
        </button>`,
    )}
    ${drawSourceChoice(words.sources, 'endnotes')}`;

const DOCUMENTS = ['docx', 'md', 'txt', 'print'] as const;
/** As text there are the places, too, which has the name; paper is no file. */
const EXPORTS: Partial<Record<(typeof DOCUMENTS)[number], string>> = { docx: 'docx', md: 'md' };

/** Offered where nothing is found, and named for what it is. */
function anyOrder(
  { unfiltered, query }: Answer,
  { anyOrder, askAnyOrder, words }: SearchScreen,
): TemplateResult | typeof nothing {
  if (unfiltered > 0 || query.clauses.length === 0 || !askAnyOrder) return nothing;
  return (
    anyOrder ??
    html`<p><button type="button" class="ask-any-order" @click=${askAnyOrder}>${words.askAnyOrder}</button></p>`
  );
}
