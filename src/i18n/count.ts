import { formatNumber } from './numbers.ts';

/** `count(1, 'passage') === '1 passage'`, `count(1200, 'passage') === '1,200 passages'` */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;
