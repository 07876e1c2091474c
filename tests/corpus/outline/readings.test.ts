import { expect, it } from 'vitest';
import { readLines } from '../../../src/corpus/outline/lines.ts';
import { chancesIn } from '../../../src/corpus/outline/readings.ts';

const BELOW = '虽然有一定流程，但落实不够。';

it.each([
  ['breaks off in its second sentence', ['1.管理有待细化。目前，科室的管理', BELOW], ['sentence']],
  ['breaks off behind a comma', ['1.管理有待细化。目前，', BELOW], ['sentence']],
  ['ends with its second sentence', ['1.管理有待细化。目前正在改。', BELOW], ['line', 'sentence']],
  ['has its stop in a quotation', ['1.关于“认识不足。落实不够”的整改', BELOW], ['line', 'sentence']],
  ['ends with a note in brackets', ['1.管理有待细化。（责任科室：办公室）', BELOW], ['line', 'sentence']],
  ['stands above another number', ['1.抓学习。强素质', '2.抓作风。树形象'], ['line', 'sentence']],
  ['stands last', ['1.抓学习。强素质'], ['line', 'sentence']],
])('a line that %s can be a heading as %j: %j', (_, lines, forms) => {
  expect(chancesIn(readLines(lines.join('\n'), 0))[0]!.readings.map(({ form }) => form)).toEqual(forms);
});
