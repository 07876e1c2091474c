import type { Span } from '../../text/spans.ts';
import type { FigureState } from '../address/figure-state.ts';
import { around } from './kwic.ts';

/** What stands within reach of a place, left and right of it: stretches of its block. */
export function company(text: string, place: Span, { reach, side }: Pick<FigureState, 'reach' | 'side'>): Span[] {
  const { start, end } = around(text, place, reach);
  return [
    ...(side === 'right' ? [] : [{ start, end: place.start }]),
    ...(side === 'left' ? [] : [{ start: place.end, end }]),
  ];
}

/** Whether words stand within reach of a place. */
export const keepsCompany = (text: string, place: Span, state: FigureState): boolean =>
  company(text, place, state).some(({ start, end }) => text.slice(start, end).includes(state.near));
