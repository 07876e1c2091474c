import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restore } from '../../../../src/corpus/clean/pieces.ts';
import type { Edit } from '../../../../src/corpus/schema.ts';
import { PROJECT } from '../../../../scripts/paths.ts';
import { zip } from '../../../../scripts/trials/archive.ts';
import { column, pdf } from '../../../../scripts/trials/pages.ts';
import { definition, docx, item, level, p, use } from '../../../input/word.ts';
import { idsIn, REPORT, useRoom } from '../room.ts';

const room = useRoom();

interface BuiltReport {
  title: string;
  source: { file: string; format: string };
  sections: { depth: number; marker: string | null; heading: string | null; headline: string | null; text: string }[];
}

const reportOf = (id: string): BuiltReport => {
  const lines = readFileSync(join(room.out, 'corpus.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as BuiltReport & { id: string }).find((report) => report.id === id)!;
};
const outlineOf = (id: string) => reportOf(id).sections.map(({ depth, headline }) => `${depth} ${headline ?? '–'}`);

it('reads Markdown, and gives it back from clean text and ledger', async () => {
  const raw = '# 2023年述职报告\n\n## **一、主要做法**\n\n抓[学习](x)。\n\n## 二、存在的问题\n\n不够深入。\n';
  room.put('a.md', raw);
  await room.build();
  expect(reportOf('a')).toMatchObject({ title: '2023年述职报告', source: { file: 'a.md', format: 'md' } });
  expect(outlineOf('a')).toEqual(['1 一、主要做法', '1 二、存在的问题']);
  const { edits } = JSON.parse(readFileSync(join(room.out, 'ledgers/a.json'), 'utf8')) as { edits: Edit[] };
  const clean = '2023年述职报告\n一、主要做法\n抓学习。\n二、存在的问题\n不够深入。';
  expect(restore(clean, edits)).toBe(raw);
  expect(edits[0]).toEqual({ rule: 'markup', start: 0, end: 2, removed: '# ', inserted: '' });
});

it('reads a text with a front matter as the Markdown it is', async () => {
  room.put('a.txt', '---\ntitle: 第三稿\ntags: [总结]\n---\n# 2023年述职报告\n> 先说明。\n## 一、主要做法\n抓学习。\n');
  await room.build();
  expect(reportOf('a')).toMatchObject({ title: '2023年述职报告', source: { file: 'a.txt', format: 'md' } });
  expect(outlineOf('a')).toEqual(['0 –', '1 一、主要做法']);
});

it('reads a page', async () => {
  room.put(
    'a.html',
    '<title>x</title><h1>2023年述职报告</h1><p>现将工作报告如下：<p>一、主要做法<p>抓学习。<script>y</script>',
  );
  await room.build();
  expect(reportOf('a').title).toBe('2023年述职报告');
  expect(outlineOf('a')).toEqual(['0 –', '1 一、主要做法']);
});

it('reads a Word document with its automatic numbering', async () => {
  const numbering = definition(level(0, 'chineseCounting', '%1、')) + use(1);
  room.put(
    'a.docx',
    await docx(p('2023年述职报告') + item(0, '主要做法') + p('抓学习。') + item(0, '存在的问题'), { numbering }),
  );
  await room.build();
  expect(outlineOf('a')).toEqual(['1 一、主要做法', '1 二、存在的问题']);
});

it('reads a PDF and a document of Word 97, and names documents in other formats', async () => {
  const page = ['2023年述职报告', '现将工作报告如下：', '一、主要做法', '抓学习。'];
  room.put(
    'a.pdf',
    pdf([
      [...column(page), { text: '1', y: 40 }],
      [...column(['二、问题']), { text: '2', y: 40 }],
    ]),
  );
  room.put('b.doc', readFileSync(join(PROJECT, 'tests/fixtures/word/numbered.doc')));
  for (const file of ['c.wps', 'd.rtf', 'e.jpg']) room.put(file, 'x');
  const { messages } = await room.build();
  expect(outlineOf('a')).toEqual(['0 –', '1 一、主要做法', '1 二、问题']);
  expect(reportOf('b')).toMatchObject({ title: '2023年度述职报告', source: { file: 'b.doc', format: 'doc' } });
  expect(messages.map(({ file, rule }) => `${file} ${rule}`).filter((told) => told.includes(' input/'))).toEqual([
    'e.jpg input/picture',
    'b.doc input/doc-numbers',
    'c.wps input/unread-document',
    'd.rtf input/unread-document',
  ]);
});

it('takes a line that the format marks as a heading for one, numbered or not', async () => {
  room.put('a.md', '# 2023年述职报告\n## 主要做法\n抓学习。\n### 读书\n读了。\n## 存在的问题\n不够深入。\n');
  await room.build();
  expect(outlineOf('a')).toEqual(['1 主要做法', '2 读书', '1 存在的问题']);
  expect(reportOf('a').sections[0]).toMatchObject({ marker: null, heading: '主要做法', text: '抓学习。' });
});

it('reads folders and zips, and gives equal names ids of their own', async () => {
  room.put('总结/a.txt', REPORT);
  room.put('a.txt', REPORT.replace('2023', '2022'));
  room.put('z.zip', await zip([['a.txt', REPORT.replace('2023', '2021')]]));
  const { messages, failed } = await room.build();
  expect(failed).toBe(0);
  expect(idsIn(room.out)).toEqual([
    'a',
    expect.stringMatching(/^a-[0-9a-f]{6}$/),
    expect.stringMatching(/^a-[0-9a-f]{6}$/),
  ]);
  expect(reportOf('a').source.file).toBe('a.txt');
  expect(messages.filter(({ rule }) => rule === 'input/same-name').map(({ file }) => file)).toEqual([
    'z.zip/a.txt',
    '总结/a.txt',
  ]);
});

it('names what it cannot read, and builds the others', async () => {
  room.put('a.txt', REPORT);
  room.put('b.docx', 'no zip');
  room.put(
    'c.zip',
    await zip([
      ['内.zip', 'x'],
      ['c.txt', REPORT.replace('2023', '2020')],
    ]),
  );
  room.put('d.zip', 'no zip');
  const { messages, failed } = await room.build();
  expect(failed).toBe(3);
  expect(messages.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'b.docx input/docx-broken',
    'c.zip/内.zip input/zip-in-zip',
    'd.zip input/zip-broken',
  ]);
  expect(idsIn(room.out)).toEqual(['a', 'c']);
});

it.each([
  ['only markers', 'a.txt', '##paidbegin##\n##paidend##\n'],
  ['only what is drawn as nothing', 'a.txt', '\u200b\n\u2060\ufeff'],
  ['only a comment', 'a.md', '<!-- 总结 -->\n'],
  ['only front matter', 'a.md', '---\ntitle: 总结\n---\n'],
  ['only hidden elements', 'a.html', '<p hidden>总结</p>&#8203;'],
])('names a file that holds %s, and makes no report of it', async (_, file, content) => {
  room.put(file, content);
  room.put('b.txt', REPORT);
  const { messages, failed } = await room.build();
  expect(failed).toBe(1);
  expect(messages).toMatchObject([{ file, line: 1, column: 1, rule: 'decode/empty', severity: 'error' }]);
  expect(idsIn(room.out)).toEqual(['b']);
});

it('makes several reports of a collection, and refuses it where a name is taken', async () => {
  const half =
    '今年以来，围绕重点召开专题会议六次，制定工作方案两份，责任分工到人，按月调度进展，成效明显。仍有不足，还需改进。还要再加一把劲，往深里走，往实里走。';
  room.put('a.txt', `篇一：巡查总结\n${half}\n篇二：演练总结\n${half}\n`);
  await room.build();
  expect(idsIn(room.out)).toEqual(['a-1', 'a-2']);
  room.put('a-1.txt', REPORT);
  const { messages } = await room.build();
  expect(messages.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'a.txt input/same-id',
  ]);
  expect(idsIn(room.out)).toEqual(['a-1', 'a-2']);
});

it('notes reports that stand there twice', async () => {
  const body = Array.from({ length: 12 }, (_, n) => `第${n}周围绕河道巡查召开会议，部署任务${n * 7}项。`).join('');
  room.put('a.txt', `巡查工作总结\n${body}`);
  room.put('b.txt', `巡查工作总结\n${body}另加一句。`);
  room.put('c.txt', REPORT);
  const notes = (await room.build()).messages.filter(({ rule }) => rule === 'corpus/near-duplicate');
  expect(notes).toMatchObject([{ file: 'b.txt', severity: 'info', reason: expect.stringContaining('100 %') }]);
});
