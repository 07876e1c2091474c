/** Letters of a headline, from the largest to what is still read on a small screen. */
const SIZE = { most: 68, least: 44 } as const;
const CUT = '…';
/** Signs that begin no line, and those that end none. */
const NO_START = /[，。、；：？！”’）》〉】」』…·—～%]/;
const NO_END = /[“‘（《〈【「『]/;

/** How wide a text is at most, in widths of a Chinese character; digits and letters take somewhat more than half. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign < '\u2000' ? 0.62 : 1), 0);

/** A title in one line or two of nearly the same length, as large as they fit a width in pixels; what is too long is cut. */
export function headlineOf(title: string, width: number): { lines: string[]; size: number } {
  const text = cut(title.replace(/\s+/g, ' ').trim(), (2 * width) / SIZE.least - 3);
  const lines = widthOf(text) * SIZE.most <= width ? [text] : halves(text);
  const widest = Math.max(...lines.map(widthOf));
  return { lines, size: Math.max(SIZE.least, Math.min(SIZE.most, Math.floor(width / widest))) };
}

function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  const signs = Array.from(text);
  while (widthOf(signs.join('')) > most) signs.pop();
  return `${signs.join('')}${CUT}`;
}

/** Two lines, parted between words where a line may end and the longer one is shortest. */
function halves(text: string): string[] {
  const parted = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].flatMap(({ index }) => {
    const [line, next] = [text.slice(0, index), text.slice(index)];
    return line === '' || NO_START.test(next[0]!) || NO_END.test(line.at(-1)!) ? [] : [[line.trimEnd(), next]];
  });
  const longer = (lines: string[]) => Math.max(...lines.map(widthOf));
  return parted.length === 0 ? [text] : parted.reduce((best, lines) => (longer(lines) < longer(best) ? lines : best));
}
