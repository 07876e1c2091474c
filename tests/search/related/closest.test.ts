import { expect, test } from 'vitest';
import { closest, plainChars, type NearSentence } from '../../../src/search/related/closest.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { fold } from '../../../src/text/fold.ts';
import { sentenceSpans } from '../../../src/text/sentences.ts';
import { tokens } from '../../../src/text/tokens.ts';
import { randomFrom } from '../../../scripts/bench/random.ts';
import { indexed, reportOf } from '../corpus.ts';
import { sampleReports } from '../samples.ts';

const thereOf = ({ pieces }: NearSentence) => pieces.map(({ there }) => there).join('');
const small = await indexed(reportOf('r', '存在“一手硬、一手软”的问题。其他的话。', '学习XX次，落实一岗双责制度。'));
const nearTo = async (q: string) => closest(small, plainChars(parseQuery(q).clauses));

test('what differs is told, and the report’s words stay as they are', async () => {
  const changed = (await nearTo('存在一手硬一手弱的问题'))[0]!;
  expect([thereOf(changed), changed.distance]).toEqual(['存在“一手硬、一手软”的问题。', 1]);
  expect(changed.pieces.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'replace', there: '软', asked: '弱' }]);
  const shorter = (await nearTo('学习三XX次，落实一岗双责'))[0]!;
  expect(thereOf(shorter)).toBe('学习XX次，落实一岗双责制度。');
  expect(shorter.pieces[1]).toEqual({ kind: 'delete', there: '', asked: '三' });
  const longer = (await nearTo('存在一手硬手软的问题'))[0]!;
  expect(longer.pieces.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'insert', there: '一', asked: '' }]);
});

test('nothing is near to what is short, holds an operator or resembles nothing', async () => {
  for (const q of ['一手弱', '存在…一手弱的问题', '-存在一手弱的问题', '龘龘龘龘龘龘', '存在其他制度学习软硬'])
    expect(await nearTo(q), q).toEqual([]);
});

const reports = sampleReports();
const index = await indexed(...reports);
const texts = reports.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
const sentences = [
  ...new Set(texts.flatMap((text) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end)))),
];
const alphabet = [...new Set(tokens(texts.join('\n')))];

/** A row of characters with one put in, left out or exchanged. */
function edited(chars: readonly string[], below: (n: number) => number): string[] {
  const at = below(chars.length);
  const other = alphabet[below(alphabet.length)]!;
  return [chars.toSpliced(at, 1), chars.toSpliced(at, 1, other), chars.toSpliced(at, 0, other)][below(3)]!;
}

test.each([
  [1, 0.95],
  [2, 0.9],
])('of 200 sentences with %i characters changed, the source is first in %d', async (edits, share) => {
  const draw = randomFrom(edits);
  const below = (n: number) => Math.floor(draw() * n);
  const long = sentences.filter((one) => fold(one).length >= 6);
  let first = 0;
  for (let i = 0; i < 200; i++) {
    const source = tokens(long[below(long.length)]!);
    let asked = source;
    for (let n = 0; n < edits; n++) asked = edited(asked, below);
    const [best] = await closest(index, asked);
    if (best && fold(thereOf(best)).includes(source.join(''))) first++;
  }
  expect(first / 200).toBeGreaterThanOrEqual(share);
});
