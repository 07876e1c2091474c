import { describe, expect, it } from 'vitest';
import type { BuiltReport } from '../../../src/corpus/types.ts';
import { personsIn } from '../../../src/corpus/persons/find.ts';

/** Who is found in a report of such a byline, and such last lines. */
const persons = (byline: string[], text = '正文。') =>
  personsIn({ meta: { byline } as unknown as BuiltReport['meta'], text });

describe('the persons of a byline', () => {
  it.each([
    ['张建国', ['张建国']],
    ['李　明', ['李明']],
    ['李明月', ['李明月']],
    ['某某局党组书记　陈志远', ['陈志远']],
    ['某某镇党委书记王晓东', ['王晓东']],
    ['××市第三中学  欧阳文博', ['欧阳文博']],
    ['述职人：周海燕', ['周海燕']],
    ['汇报人（签名）：赵 磊', ['赵磊']],
    ['高级工程师 孙立军（2023年12月）', ['孙立军']],
    ['刘德明 何秀英', ['刘德明', '何秀英']],
  ])('%s', (line, names) => expect(persons([line])).toEqual(names));

  it.each([
    '张某某',
    '某某局局长　王×',
    '石桥镇中心小学',
    '机电工程学院院长',
    '县安监局',
    '安监局',
    '石桥镇',
    '××县 石桥镇',
    '××市行政审批服务局  政策法规科',
    '（2023年3月院长办公会讨论通过）',
    '习近平',
    '张建国的工作得到了肯定。',
  ])('%s has none', (line) => expect(persons([line])).toEqual([]));
});

describe('the persons of a sign-off', () => {
  it.each([
    ['特此报告。\n述职人：郭小川\n2022年1月3日', ['郭小川']],
    ['特此报告。\n林海生\n二〇二二年一月', ['林海生']],
    ['此致\n敬礼\n谢谢', []],
    ['中共某某县水利局党组\n2022年12月19日', []],
    ['温馨提示\n安全工作\n谢国强同志带领大家完成了任务。', []],
  ])('%j', (text, names) => expect(persons([], `总结\n${text}`)).toEqual(names));
});
