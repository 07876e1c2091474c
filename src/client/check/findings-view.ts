import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseLang, chinese } from '../../i18n/chinese.ts';
import { fill } from '../../i18n/fill.ts';
import { fillWith } from '../../i18n/sentence.ts';
import { openFindings, type NamedFinding, type CheckScreen } from './screen.ts';

/** So much of a stretch is shown in the list. */
const MOST = 40;
/** One as short as this is shown with so many characters around it. */
const SHORT = 3;
const AROUND = 6;

/** The findings, those put aside below if they are to be seen. */
export function drawFindings(screen: CheckScreen): TemplateResult | typeof nothing {
  const { words, draft, findings, listed, showsAside } = screen;
  if (!draft || draft.chars === 0) return html`<p class="note">${words.empty}</p>`;
  const standing = openFindings(screen);
  const aside = findings.filter(({ isAside }) => isAside);
  const left = standing.length - listed;
  return html`<h2>${words.findings} ${standing.length > 0 ? html`<small>${standing.length}</small>` : nothing}</h2>
    ${standing.length === 0 && !screen.isGlance ? html`<p class="note">${words.nothing}</p>` : nothing}
    <ol class="found">
      ${standing.slice(0, listed).map((finding) => drawFinding(finding, screen))}
    </ol>
    ${left > 0 ? html`<button type="button" data-act="more">${fill(words.more, { n: left })}</button>` : nothing}
    ${
      aside.length > 0
        ? html`<button type="button" class="plain" data-act="show-aside" aria-expanded=${showsAside}>
            ${showsAside ? words.hideAside : fill(words.showAside, { n: aside.length })}
          </button>`
        : nothing
    }
    ${
      showsAside
        ? html`<ol class="found">
            ${aside.map((finding) => drawFinding(finding, screen))}
          </ol>`
        : nothing
    }`;
}

function drawFinding(finding: NamedFinding, screen: CheckScreen) {
  const { words, now } = screen;
  const { rule, name, isAside } = finding;
  return html`<li data-finding=${rule} data-name=${name} aria-current=${now === name ? 'true' : nothing}>
    <b class="rule">${words.rules[rule]?.label ?? rule}</b>
    <div>
      <button type="button" class="plain finding-words" data-act="go" data-name=${name}>
        ${subjectOf(finding, screen)}
      </button>
      <p>${sentenceOf(finding, screen)} ${drawLinks(finding, screen)}</p>
    </div>
    <button type="button" class="plain" data-act=${isAside ? 'back' : 'aside'} data-name=${name}>
      ${isAside ? words.back : words.aside}
    </button>
  </li>`;
}

/** The finding looked at, in one line. */
export function drawNow(screen: CheckScreen): TemplateResult | typeof nothing {
  const finding = screen.findings.find(({ name }) => name === screen.now);
  if (!finding) return nothing;
  const { length } = finding.places;
  const count = length > 1 ? html`<small>${screen.place + 1}/${length}</small>` : nothing;
  return html`<b>${subjectOf(finding, screen)}</b> ${sentenceOf(finding, screen)} ${count}`;
}

/** What a finding is about: the type that is missing, or the words of the draft. */
function subjectOf(finding: NamedFinding, { words, names, draft }: CheckScreen) {
  if (finding.type !== undefined) return names[finding.type] ?? finding.type;
  const text = draft?.text ?? '';
  const stretch = stretchOf(finding, text);
  if (stretch.length > SHORT) return chinese(stretch, words);
  const { start, end } = finding.places[0] ?? { start: 0, end: 0 };
  const before = /[^\n]{0,6}$/.exec(text.slice(Math.max(0, start - AROUND), start))![0];
  const behind = /^[^\n]{0,6}/.exec(text.slice(end, end + AROUND))![0];
  return html`<span lang=${chineseLang(words)}>${before}<mark>${stretch}</mark>${behind}</span>`;
}

export function stretchOf({ places }: NamedFinding, text: string): string {
  const { start, end } = places[0] ?? { start: 0, end: 0 };
  const stretch = text.slice(start, end).replace(/\n/g, ' ');
  if (stretch.trim() === '') return '␣'.repeat(Math.min(stretch.length, MOST));
  return stretch.length > MOST ? `${stretch.slice(0, MOST)}…` : stretch;
}

/** The sentence of a finding, what it quotes marked as Chinese. */
export function sentenceOf({ rule, says, values }: NamedFinding, { words, names }: CheckScreen): unknown[] {
  const named = Object.entries(values).map(([key, value]) => {
    const isType = key === 'first' || key === 'second' || key === 'next';
    if (typeof value === 'number' || isType) return [key, names[value] ?? value];
    return [key, chinese(value, words)];
  });
  return fillWith(words.rules[rule]?.says[says] ?? '', Object.fromEntries(named) as Record<string, unknown>);
}

function drawLinks(
  { rule, section, type }: NamedFinding,
  { words, links, known }: CheckScreen,
): TemplateResult | typeof nothing {
  if (rule === 'missing-type' && type !== undefined)
    return html`<a href=${fill(links.type, { id: type })}>${words.others}</a>`;
  if (section === undefined) return nothing;
  const place = sourceAt(section, known.reports);
  if (!place) return nothing;
  return html`${words.source}<a href=${fill(links.report, place)} lang=${chineseLang(words)}>${place.title}</a>`;
}

/** The report and the anchor of a section by its number in the corpus. */
export function sourceAt(section: number, reports: CheckScreen['known']['reports']) {
  let left = section;
  for (const { id, title, anchors } of reports) {
    if (left < anchors.length) return { id, title, anchor: anchors[left]! };
    left -= anchors.length;
  }
  return null;
}
