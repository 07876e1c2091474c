import { html, render } from 'lit/html.js';
import { chineseLang } from '../../../i18n/chinese.ts';
import { segmentsOf } from '../../../search/concordance/concordance.ts';
import type { KwicLine } from '../../../search/concordance/kwic.ts';
import { drawLine, typeTag, valueName } from './text.ts';
import { passageTools } from './tools.ts';
import type { ViewContext } from './view.ts';

/** Shows below a line the paragraph that it is of, or takes it away. */
export function toggleWhole(
  button: HTMLElement,
  { hit, block, points, place }: KwicLine,
  { words, names, base }: ViewContext,
): void {
  const shown = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!shown));
  const line = button.closest('tr')!;
  if (shown) return line.nextElementSibling!.remove();
  const below = document.createElement('tr');
  below.className = 'whole';
  const passage = segmentsOf({ ...block, places: [place] }, undefined, points);
  render(
    html`<td colspan="6">
      <p data-quoted lang=${chineseLang(words)}>${drawLine(passage, words)}</p>
      <p class="note">
        <a href=${`${base}reports/${hit.report}/#${hit.anchor}`}
          >${valueName('report', hit.report, { names, words })}</a
        >
        ${typeTag(hit.types[0] ?? '', names)} ${passageTools(hit.id, 'inline')}
      </p>
    </td>`,
    below,
  );
  line.after(below);
}
