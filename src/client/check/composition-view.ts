import { html, nothing, type TemplateResult } from 'lit/html.js';
import { normFor } from '../../draft/check/knowledge.ts';
import { fillWith } from '../../i18n/sentence.ts';
import { chinese } from '../../i18n/chinese.ts';
import { fill } from '../../i18n/fill.ts';
import { composition, formatPercent } from '../../view-models/figures/composition.ts';
import type { CheckScreen } from './screen.ts';

/** What a draft is made of, above what the reports of its genre are made of. */
export function drawComposition(screen: CheckScreen): TemplateResult | typeof nothing {
  const { words, names, draft, known, isGlance } = screen;
  if (!draft || draft.chars === 0 || isGlance) return nothing;
  const norm = normFor(draft.genre, known);
  const types = norm?.types.map(({ type }) => type) ?? [];
  const own = composition(draft.sections, [...new Set([...types, ...Object.keys(names)])]);
  const theirs = norm?.types.filter(({ percent }) => percent > 0) ?? [];
  const all = [...new Set([...theirs.map(({ type }) => type), ...own.map(({ type }) => type)])];
  const percentIn = (shares: readonly { type: string; percent: number }[], type: string): string => {
    const found = shares.find((share) => share.type === type);
    return found ? formatPercent(found.percent) : '0%';
  };
  const { title, genre } = draft;
  const said = { title: chinese(title, words), genre: chinese(genre, words), n: draft.chars };
  const heading = !norm ? words.noNorm : norm.genre === null ? words.comparedAll : words.compared;
  return html`<h2>${fill(heading, { n: norm?.reports ?? 0, genre: norm?.genre ?? '' })}</h2>
    <p class="note">${fillWith(title === '' ? words.untitled : words.outline, said)}</p>
    <div class="strips-two" aria-hidden="true">
      <div class="strip">${own.map(cell)}</div>
      <div class="strip theirs">${theirs.map(cell)}</div>
    </div>
    <table class="shares-two">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.own}</th>
          <th scope="col">${words.theirs}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (type) =>
            html`<tr>
              <th scope="row"><span class="type" data-type=${type}>${names[type] ?? type}</span></th>
              <td>${percentIn(own, type)}</td>
              <td>${norm ? percentIn(theirs, type) : ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

const cell = ({ type, percent }: { type: string; percent: number }) =>
  html`<i data-type=${type} style=${`--n:${percent.toFixed(2)}`}></i>`;
