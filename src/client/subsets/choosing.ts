import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fillWith } from '../../i18n/sentence.ts';
import { FACETS, isNarrowed, type Facet, type Selection } from '../../search/address/state.ts';
import { searchOf, selectionIn } from '../../search/address/subsets.ts';
import { leftOut, selectionText, valueName } from '../search/view/text.ts';
import { formatContrast, type ContrastState } from './state.ts';
import type { ContrastScreen } from './screen.ts';

/** The two parts of a comparison, each with what it is narrowed by. */
export function chooseSides(screen: ContrastScreen): TemplateResult {
  const { state, words } = screen;
  const { subset, than } = state;
  return html`<div class="parts">
    ${chooseSide(screen, { name: words.subset, id: 'subset', chosen: subset, none: words.choose }, (next) => ({
      ...state,
      subset: next,
    }))}
    ${chooseSide(screen, { name: words.than, id: 'than', chosen: than ?? NOTHING, none: words.rest }, (next) => ({
      ...state,
      than: isNarrowed(next) ? next : null,
    }))}
  </div>`;
}

const NOTHING = selectionIn('');

/** One of the two. */
interface SideChoice {
  name: string;
  id: 'subset' | 'than';
  chosen: Selection;
  /** What it is called where nothing is chosen. */
  none: string;
}

function chooseSide(
  screen: ContrastScreen,
  { name, id, chosen, none }: SideChoice,
  to: (next: Selection) => ContrastState,
): TemplateResult {
  const { words, subsets, values, names, go, search } = screen;
  const now = searchOf(chosen);
  const option = (value: string, text: unknown) =>
    html`<option value=${value} .selected=${value === now}>${text}</option>`;
  const single = (facet: Facet, value: string) => searchOf({ ...NOTHING, [facet]: [value] });
  const known = new Set([
    '',
    ...subsets.map((one) => one.search),
    ...values.flatMap(({ facet, all }) => all.map((value) => single(facet, value))),
  ]);
  return html`<fieldset data-part=${id}>
    <legend>${name}</legend>
    <select
      aria-label=${name}
      @change=${(event: Event) => go(to(selectionIn((event.target as HTMLSelectElement).value)))}
    >
      ${option('', none)} ${known.has(now) ? nothing : option(now, plainName(chosen, screen))}
      ${
        subsets.length > 0
          ? html`<optgroup label=${words.saved}>${subsets.map((one) => option(one.search, one.name))}</optgroup>`
          : nothing
      }
      ${values.map(
        ({ facet, all }) =>
          html`<optgroup label=${words.search.facets[facet]}>
            ${all.map((value) => option(single(facet, value), names.nameOf(facet, value)))}
          </optgroup>`,
      )}
    </select>
    ${
      isNarrowed(chosen)
        ? html`<p class="chips">
            ${FACETS.flatMap((facet) =>
              chosen[facet].map((value) => {
                const rest = { ...chosen, [facet]: chosen[facet].filter((other) => other !== value) };
                const text = fillWith(words.search.chip, {
                  facet: words.search.facets[facet],
                  value: valueName(facet, value, { names, words: words.search }),
                });
                return html`<span class="chip"
                  ><a class="query" href=${formatContrast(to(rest)) || '?'}>${text}</a></span
                >`;
              }),
            )}
            ${chosen.without ? leaveIn(screen, chosen, to) : nothing}
            <a href=${search + now}>${words.narrow}</a>
          </p>`
        : nothing
    }
  </fieldset>`;
}

/** What is left out of a part, as the way to have it back in. */
const leaveIn = (
  { names, words }: ContrastScreen,
  chosen: Selection,
  to: (next: Selection) => ContrastState,
): TemplateResult =>
  html`<span class="chip"
    ><a class="query" href=${formatContrast(to({ ...chosen, without: '' })) || '?'}
      >${leftOut(chosen.without, { names, words: words.search })} ×</a
    ></span
  >`;

/** `问题不足、2023` */
export const plainName = (selection: Selection, { names, words }: Pick<ContrastScreen, 'names' | 'words'>): string =>
  selectionText(selection, { names, words: words.search });

/** The name it was saved under, else what it is narrowed by. */
export const selectionName = (selection: Selection, screen: ContrastScreen): string =>
  screen.subsets.find(({ search }) => search === searchOf(selection))?.name ?? plainName(selection, screen);
