/** Draws ranges as marked, and one of them as the one the reader is at. */
export type Paint = (ranges: readonly Range[], current: number) => void;

/** By the browser's own highlights; where it has none, by `<mark>` around the text, which stays what it is. */
export const painter = (): Paint => (typeof Highlight === 'function' && 'highlights' in CSS ? highlight : wrapping());

const highlight: Paint = (ranges, current) => {
  const now = ranges[current];
  CSS.highlights.set('hits', new Highlight(...ranges.filter((range) => range !== now)));
  CSS.highlights.set('hit-now', new Highlight(...(now ? [now] : [])));
};

/** The ranges are wrapped once; later drawings only move the class. From the last to the first, so that none moves. */
function wrapping(): Paint {
  let marks: HTMLElement[][] | undefined;
  return (ranges, current) => {
    marks ??= ranges.toReversed().map(wrap).reverse();
    for (const [i, some] of marks.entries()) for (const mark of some) mark.classList.toggle('hit-now', i === current);
    for (const [i, [first]] of marks.entries()) {
      const last = marks[i]!.at(-1);
      if (first) ranges[i]!.setStart(first, 0);
      if (last) ranges[i]!.setEnd(last, last.childNodes.length);
    }
  };
}

function wrap(range: Range): HTMLElement[] {
  return textsIn(range).map((text) => {
    const mark = document.createElement('mark');
    mark.className = 'hit';
    text.replaceWith(mark);
    mark.append(text);
    return mark;
  });
}

/** The text nodes of a range, cut at its ends. */
function textsIn({ startContainer, startOffset, endContainer, endOffset }: Range): Text[] {
  const last = endContainer as Text;
  if (endOffset < last.length) last.splitText(endOffset);
  const first = startOffset > 0 ? (startContainer as Text).splitText(startOffset) : (startContainer as Text);
  if (startContainer === endContainer) return [first];
  const walker = document.createTreeWalker(commonBlock(first, last), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  const texts = [first];
  for (let node = walker.nextNode(); node && texts.at(-1) !== last; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function commonBlock(first: Text, last: Text): Node {
  let block: Node = first.parentNode!;
  while (!block.contains(last)) block = block.parentNode!;
  return block;
}
