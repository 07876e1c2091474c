import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../answer.ts';
import { compare, comparedShares, type Comparison, type Overlap } from '../compare.ts';
import { FACET_LEGENDS } from '../names.ts';
import { perTenThousand, type Share } from '../spread.ts';
import type { Facet, SearchState } from '../state.ts';
import { stateLink } from './link.ts';
import type { ViewContext } from './view.ts';
import { typeTag } from './words.ts';

/** Rows of a table; who wants more narrows by a filter. */
const ROWS = 100;

/** Two queries side by side. The box for the second one is a form of its own. */
export async function* compareView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { other, q } = answer.state;
  const form = otherForm(other);
  yield form;
  if (!other.trim() || !q.trim()) {
    yield html`${form}
      <p>写上另一个词句，两个并排数。</p>`;
    return;
  }
  const comparison = await compare(answer);
  const { problem } = comparison.second.query;
  yield problem
    ? html`${form}
        <p>“${other}”读不懂：${problem.message}。</p>`
    : html`${form}${overlapTable(comparison)}
      ${(['type', 'report'] as const).map((facet) => shareTable(comparison, facet, context))}`;
}

const otherForm = (other: string): TemplateResult =>
  html`<form class="other" data-other>
    <label>
      <span>另一个词句</span>
      <input type="search" name="other" .value=${other} autocomplete="off" enterkeyhint="search" />
    </label>
    <button>对比</button>
  </form>`;

function overlapTable(comparison: Comparison): TemplateResult {
  const { first, second, sections, reports } = comparison;
  const [a, b] = [first.state, second.state];
  const row = (name: string, part: keyof Overlap, to: SearchState | null) =>
    html`<tr data-part=${part}>
      <th scope="row">${to ? stateLink(to, name) : name}</th>
      <td class="figure">${sections[part]}</td>
      <td class="figure">${reports[part]}</td>
    </tr>`;
  const together = (q: string): SearchState => ({ ...a, q, view: 'passages', other: '' });
  return html`<table class="overlap">
    <caption>
      “${a.q}” ${first.places} 处，“${b.q}” ${second.places} 处
    </caption>
    <thead>
      <tr>
        <th scope="col">文段里</th>
        <th scope="col">段</th>
        <th scope="col">篇</th>
      </tr>
    </thead>
    <tbody>
      ${row(`只有“${a.q}”`, 'first', isOneWord(second) ? together(`${a.q} -${b.q.trim()}`) : null)}
      ${row(`只有“${b.q}”`, 'second', isOneWord(first) ? together(`${b.q} -${a.q.trim()}`) : null)}
      ${row('两个都有', 'both', together(`${a.q} ${b.q}`))}
    </tbody>
  </table>`;
}

/** Only one word can be excluded by a minus. */
const isOneWord = ({ query }: Answer): boolean =>
  query.clauses.length === 1 && query.ignored.length === 0 && !query.clauses[0]!.isExcluded;

function shareTable(comparison: Comparison, facet: Facet, { names }: ViewContext): TemplateResult {
  const { first, second } = comparison;
  const shares = new Map(comparedShares(comparison, facet).map((share) => [share.value, share]));
  const rows = names.inOrder(facet, shares.keys()).map((value) => shares.get(value)!);
  const name = (value: string) => (facet === 'type' ? typeTag(value, names) : names.nameOf(facet, value));
  return html`<section>
    <h2>按${FACET_LEGENDS[facet]}</h2>
    <table class="shares" data-compare=${facet}>
      <thead>
        <tr>
          <th scope="col">${FACET_LEGENDS[facet]}</th>
          <th scope="col">${first.state.q}（处）</th>
          <th scope="col">每万字</th>
          <th scope="col">${second.state.q}（处）</th>
          <th scope="col">每万字</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, ROWS).map(
          (share) =>
            html`<tr data-value=${share.value}>
              <th scope="row">${name(share.value)}</th>
              ${figures(share.first)} ${figures(share.second)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${rows.length > ROWS ? html`<p class="note">还有 ${rows.length - ROWS} 项，筛选以后再看。</p>` : nothing}
  </section>`;
}

const figures = (share: Share): TemplateResult =>
  html`<td class="figure">${share.places}</td>
    <td class="figure">${perTenThousand(share).toFixed(1)}</td>`;
