import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportsOf as built } from '../../../scripts/corpus/inputs/reports-of.ts';
import { NO_OVERRIDE } from '../../../src/corpus/overrides/override.ts';
import { checking, type Checked } from '../../../src/draft/check/index.ts';
import { parseDraft, reportsInDraft, unread } from '../../../src/draft/check/draft.ts';
import { wordRules } from '../../../src/draft/check/rules.ts';
import { openFile } from '../../../src/draft/check/open-file.ts';
import { shownText } from '../../../src/draft/check/shown-text.ts';
import { compileLexicon } from '../../../src/corpus/lexicon.ts';
import { packTerms, unpackModel, type PackedTerms } from '../../../src/draft/check/terms.ts';
import { lexicon, model, taxonomy } from '../../corpus/seeds.ts';
import { someOf } from '../../properties/runs.ts';
import { knowledgeOf } from './knowledge.ts';

function filesIn(name: string) {
  const folder = new URL(`../../../content/${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.map((file) => ({ file, bytes: new Uint8Array(readFileSync(new URL(file, folder))) }));
}
/** What a browser makes of the file of terms. */
const sent = JSON.parse(JSON.stringify(packTerms(taxonomy, model))) as PackedTerms;
const sentLexicon = compileLexicon(sent.taxonomy, unpackModel(sent));

const files = [...filesIn('raw'), ...someOf(filesIn('samples'))];

describe('a draft', () => {
  it.each(files)('$file has the outline that `npm run corpus` gives it', async (file) => {
    const reports = await built('draft', file, lexicon, () => NO_OVERRIDE);
    const here = reportsInDraft({ ...(await openFile(file)).writing, file: file.file }, sentLexicon);
    const fields = (report: (typeof reports)[number]) => ({
      ...{ title: report.meta.title, kind: report.meta.kind, year: report.meta.year },
      sections: report.sections.map(({ place: _, ...section }) => section),
    });
    expect(here.map(fields)).toEqual(reports.map(fields));
  });

  it.each(files.slice(0, 30))('$file has each section where its heading or text begins', async (file) => {
    const { text, marked, above = '' } = (await openFile(file)).writing;
    const steps = checking({ text, marked, above, file: '' }, lexicon, knowledgeOf([]));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { draft } = step.value;
    for (const { start, heading } of draft.sections)
      if (heading)
        expect(text.slice(start).replace(/[D\s]/g, '')).toContain(heading.replace(/[党\s]/g, '').slice(0, 2));
    expect(draft.sections.map(({ start }) => start)).toEqual(
      draft.sections.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  });
});

const told = (text: string) => {
  const steps = checking({ text, marked: [], file: '' }, lexicon, knowledgeOf([]));
  const early: Checked[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (step.value) early.push(step.value);
  return { early, last: step.value };
};

it('of a long draft what its words show is told before its outline is read, and the last answer holds it', () => {
  const long = `一、工作\n${'走访群众，记在本子上。\n'.repeat(3000)}三、打算\n完成了了任务XX次。`;
  const { early, last } = told(long);
  expect(early.map(({ draft, findings }) => [draft.sections.length, findings.map(({ rule }) => rule)])).toEqual([
    [0, ['mask', 'doubled', 'repeated']],
  ]);
  expect(early[0]!.draft.chars).toBe(last.draft.chars);
  expect(last.draft.sections.length).toBeGreaterThan(1);
  expect(last.findings.slice(-3)).toEqual(early[0]!.findings);
  expect(told('一、工作\n完成了了任务。').early, 'a short one is told at once').toEqual([]);
});

it.each(files.slice(0, 30))('of $file the words show the same whether or not its outline is read', async (file) => {
  const { writing } = await openFile(file);
  const knowledge = knowledgeOf([]);
  for (const { id, find } of wordRules)
    expect(find(unread(writing.text), knowledge), id).toEqual(find(parseDraft(writing, lexicon), knowledge));
});

it('a text without a title has none', () => {
  const titleOf = (text: string) => parseDraft({ text, marked: [], file: '' }, lexicon).title;
  expect(titleOf('走访群众，记在本子上，一件件办结，年底再看一遍。')).toBe('');
  expect(titleOf('2023年度述职报告\n一、主要工作\n完成全年任务。')).toBe('2023年度述职报告');
});

it('a front matter tells the year, and its lines are neither shown nor counted', async () => {
  const text =
    '---\ntitle: 年终总结\ndate: 2021-12-30\n---\n年终总结\n\n一、主要工作\n完成了全部任务。\n二、存在的问题\n学习不够深入。\n';
  const { writing } = await openFile({ file: '总结.txt', bytes: new TextEncoder().encode(text) });
  const draft = parseDraft(writing, lexicon);
  expect(draft.year).toBe(2021);
  expect(draft.text.startsWith('年终总结')).toBe(true);
  expect(
    draft.sections.filter(({ heading }) => heading).map(({ start }) => draft.text.slice(start, start + 2)),
  ).toEqual(['一、', '二、']);
});

it('of a file its markup is not shown, and its headings stand where they are shown', () => {
  const shown = shownText({
    text: '# 总结\r\n**抓学习**。\r\n## 打算\r\n继续。',
    markup: [
      { start: 0, end: 2 },
      { start: 6, end: 8 },
      { start: 11, end: 13 },
      { start: 16, end: 19 },
    ],
    headings: [
      { start: 2, end: 4, level: 1 },
      { start: 19, end: 21, level: 2 },
    ],
  });
  expect(shown.text).toBe('总结\n抓学习。\n打算\n继续。');
  expect(shown.marked.map(({ start, end, level }) => [shown.text.slice(start, end), level])).toEqual([
    ['总结', 1],
    ['打算', 2],
  ]);
});
