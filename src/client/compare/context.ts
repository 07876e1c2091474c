import { html } from 'lit/html.js';
import type { CompareWords } from '../../i18n/compare.ts';
import { formatComparison, type Comparison } from './address.ts';

/** What every part of the page needs to draw itself. */
export interface CompareContext {
  words: CompareWords;
  /** Names of the section types by id. */
  types: Record<string, string>;
  base: string;
  comparison: Comparison;
}

/** Why a column is empty: the site has no such thing, or it could not be asked. */
export interface Failed {
  id: string;
  failed: 'missing' | 'unreached';
}

/** A column: what was read, or that it could not be. */
export type ColumnOrFailed<T> = T | Failed;

export const isRead = <T extends object>(column: ColumnOrFailed<T>): column is T => !('failed' in column);

/** A link to another state of this page. */
export const step = (comparison: Comparison, name: unknown, label?: string, key = '') =>
  html`<a
    class="step"
    href=${formatComparison(comparison) || '?'}
    aria-label=${label ?? (name as string)}
    data-key=${key}
    >${name}</a
  >`;

/** 甲, 乙, 丙, 丁 by the place of a column. */
export const letterOf = ({ words, comparison }: CompareContext, id: string): string =>
  words.columns[comparison.ids.indexOf(id)]!;
