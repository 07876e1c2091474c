/** `EQ \o\ac(○,1)`, `EQ \* jc2 \o\ad(\s\up 9(zhāng),章)`, `EQ \f(1,2)`: what the field lays over or below what. */
const OVERLAY = /^\s*eq\b.*?\\o(?:\\[a-z]+)*\s*\((.*)[,;，；]([^,;，；)]+)\)\s*$/is;
const FRACTION = /^\s*eq\b.*?\\f\s*\(([^,;，；()]+)[,;，；]([^,;，；()]+)\)\s*$/is;
const CIRCLE = /^[○◯〇]$/u;

/** What a field shows that has no result but draws its instruction: ① of a number in a circle, 章 below its reading, 1/2. */
export function shownByEquation(code: string): string {
  const fraction = FRACTION.exec(code);
  if (fraction) return `${fraction[1]!.trim()}/${fraction[2]!.trim()}`;
  const overlay = OVERLAY.exec(code);
  if (!overlay) return '';
  const [over, base] = [overlay[1]!.trim(), overlay[2]!.trim()];
  const number = /^\d{1,2}$/.test(base) && CIRCLE.test(over) ? Number(base) : 0;
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : base;
}
