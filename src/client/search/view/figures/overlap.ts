import { html, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../../i18n/chinese.ts';
import type { SearchWords } from '../../../../i18n/search/index.ts';
import { count, fillWith } from '../../../../i18n/sentence.ts';
import type { Answer } from '../../../../search/answer.ts';
import {
  reportsOfPart,
  sectionsOfPart,
  type Overlap,
  type QueryComparison,
} from '../../../../search/statistics/compare.ts';
import { everyLine, type SearchState } from '../../../../search/address/state.ts';
import { tableFiles } from './figure-table.ts';
import { stateLink } from '../link.ts';

const PARTS: readonly (keyof Overlap)[] = ['first', 'second', 'both'];

/** How many sections and reports hold one phrase alone, the other alone, both; each number leads to them. */
export function overlapTable(comparison: QueryComparison, words: SearchWords): TemplateResult {
  const { first, second, sections, reports } = comparison;
  const [a, b] = [first.state, second.state];
  const only = (q: string) => fillWith(words.only, { q: chinese(q, words) });
  const names = { first: only(a.q), second: only(b.q), both: words.both };
  const ways = PARTS.map((part) => ({
    part,
    toSections: sectionsOfPart(comparison, part),
    toReports: reportsOfPart(comparison, part, words.inOne),
  }));
  return html`<table class="overlap">
      <caption>
        ${fillWith(words.compared, {
          a: chinese(a.q, words),
          b: chinese(b.q, words),
          first: placesLink(first, words),
          second: placesLink(second, words),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.overlap}</th>
          <th scope="col">${words.columns.sections}</th>
          <th scope="col">${words.columns.reports}</th>
        </tr>
      </thead>
      <tbody>
        ${ways.map(
          ({ part, toSections, toReports }) =>
            html`<tr data-part=${part}>
              <th scope="row">${linked(toSections, names[part])}</th>
              <td class="figure">${linked(toSections, sections[part].size)}</td>
              <td class="figure">${linked(toReports, reports[part].size)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${tableFiles(
      {
        id: 'overlap',
        caption: `${a.q} ${b.q} ${words.overlap}`,
        columns: [
          { id: 'part', value: (part: keyof Overlap) => part },
          { id: 'sections', value: (part) => sections[part].size },
          { id: 'reports', value: (part) => reports[part].size },
        ],
        rows: PARTS,
      },
      words,
    )}`;
}

const linked = (to: SearchState | null, text: unknown): unknown => (to ? stateLink(to, text) : text);

/** `96 处` as the way to their lines, of one query alone. */
function placesLink({ state, places }: Answer, words: SearchWords): unknown {
  const text = count(words.places, places, words);
  return places > 0 ? stateLink({ ...everyLine(state), view: 'lines', other: '' }, text) : text;
}
