/** So many numbers may be handed over at once. */
const MOST = 8192;

/** The text of UTF-16 units, however many: `stringOf([0x515a, 0x5efa]) === '党建'` */
export function stringOf(units: Uint16Array | readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += MOST) text += String.fromCharCode(...units.slice(at, at + MOST));
  return text;
}
