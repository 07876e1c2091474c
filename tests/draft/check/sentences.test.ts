import { expect, it } from 'vitest';
import { openSentences } from '../../../src/draft/check/sentences/read.ts';
import { SENTENCE_BYTES } from '../../../src/draft/check/sentences/layout.ts';
import { collectSentences } from '../../../src/draft/check/sentences/write.ts';

const SENTENCES = [
  '坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建引领高质量发展。',
  '全年组织集中学习十二次，开展专题研讨六次，撰写心得体会三十篇。',
  '理论学习不够深入，联系实际不够紧密，服务群众的办法不多。',
];

function indexOf(reports: readonly (readonly string[])[], largest?: number) {
  const collecting = collectSentences();
  for (const report of reports) collecting.add(report);
  return openSentences(collecting.write(largest).buffer);
}

it('knows a sentence again with its first section and the number of its reports, however it is punctuated', () => {
  const index = indexOf([[SENTENCES[0]!, SENTENCES[1]!], [SENTENCES[1]!], [SENTENCES[2]!, `一是${SENTENCES[1]}`]]);
  const text = `另起一句。${SENTENCES[1]!.replace('，', ',').replace('。', '；')}\n${SENTENCES[2]}`;
  expect(index.find(text).map(({ start, end, ...known }) => ({ words: text.slice(start, end), ...known }))).toEqual([
    { words: SENTENCES[1]!.replace('，', ',').replace('。', '；'), section: 1, reports: 3, isExact: true },
    { words: SENTENCES[2]!, section: 3, reports: 1, isExact: true },
  ]);
});

it('knows a sentence again in which a word was changed, and says that it is not the same', () => {
  const index = indexOf([SENTENCES]);
  expect(index.find(SENTENCES[0]!.replace('引领', '推动'))).toMatchObject([{ section: 0, isExact: false }]);
  expect(index.find(SENTENCES[1]!.replace('十二次', '二十四次'))).toMatchObject([{ section: 1, isExact: false }]);
});

it('does not know another sentence with the same frame', () => {
  expect(indexOf([SENTENCES]).find('坚持把学习教育与调查研究一起抓，以好作风办好群众的事。')).toEqual([]);
});

it('holds what stands in the most reports where not all may be held', () => {
  const index = indexOf(
    [
      [SENTENCES[0]!, SENTENCES[1]!],
      [SENTENCES[1]!, SENTENCES[2]!],
    ],
    SENTENCE_BYTES,
  );
  expect([index.held, index.all]).toEqual([1, 3]);
  expect(index.find(SENTENCES.join('\n'))).toMatchObject([{ section: 1, reports: 2 }]);
});

it('opens nothing but what was written for it', () => {
  expect(() => openSentences(new ArrayBuffer(64))).toThrow(RangeError);
});
