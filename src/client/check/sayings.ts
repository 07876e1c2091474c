import type { CheckWords } from '../../i18n/check/index.ts';
import { stretchOf } from './findings-view.ts';
import type { NamedFinding } from './screen.ts';
import { isLong } from './long.ts';
import { fill } from '../../i18n/fill.ts';
import { html, type TemplateResult } from 'lit/html.js';
import type { CheckResponse, Warnings } from './protocol.ts';

/** What is told of an answer of the worker but for what was found, in a sentence. */
export function sayingOf(
  answer: Exclude<CheckResponse, { is: 'glanced' | 'checked' }>,
  words: CheckWords,
  size: string,
): string {
  if (answer.is === 'read') return fill(words.read, { name: answer.name });
  if (answer.is === 'not-loaded') return fill(words.notLoaded, { reason: answer.reason });
  if (answer.is === 'failed') return fill(words.failed, { reason: answer.reason });
  if (answer.is === 'refused')
    return fill(words.refused[answer.rule] ?? words.refused['other']!, { name: answer.name });
  const { held, all } = answer.known;
  const loaded = fill(words.loaded, { size });
  return held < all ? `${loaded} ${fill(words.partly, { held, all })}` : loaded;
}

/** How much there is to look at, in a draft or in its words alone. */
export function sayingOfFound(n: number, isGlance: boolean, { glanced, found, nothing }: CheckWords): string {
  if (isGlance) return fill(glanced, { n });
  return fill(n > 0 ? found : nothing, { n });
}

/** What is told of a text that takes long to read and bears no marks. */
export const sayingOfLong = (text: string, { long }: CheckWords): string =>
  isLong(text) ? fill(long, { n: text.length }) : '';

/** What is told of a finding that was put aside, and whether that is kept. */
export function sayingOfAside(finding: NamedFinding, text: string, isKept: boolean, words: CheckWords): string {
  const said = fill(words.asided, { words: stretchOf(finding, text) });
  return isKept ? said : `${said} ${words.unkept}`;
}

/** What the reader of a file warns of: what of the file is not in the box, and what to do. */
export const drawWarnings = (warnings: Warnings, words: CheckWords): TemplateResult[] =>
  warnings.map(({ rule, reason, advice }) => html`<p>${words.warned[rule] ?? `${reason} ${advice}`}</p>`);
