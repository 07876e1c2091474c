import type { CheckScreen } from './screen.ts';

/** On paper stand all findings; on the screen, then, as many as before. `show` gives how many are listed. */
export function listAllOnPaper(show: (change?: Partial<CheckScreen>) => number): void {
  let before = 0;
  addEventListener('beforeprint', () => {
    before = show();
    show({ listed: Infinity });
  });
  addEventListener('afterprint', () => show({ listed: before }));
}
