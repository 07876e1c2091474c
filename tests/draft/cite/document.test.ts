import { expect, test } from 'vitest';
import { citationOf } from '../../../src/draft/cite/index.ts';
import { namedAs } from '../../../src/draft/cite/document.ts';
import { SOURCE_CHOICES } from '../../../src/draft/document.ts';
import { writeMarkdown } from '../../../src/draft/markdown.ts';
import { writePlainText } from '../../../src/draft/plain.ts';
import { paragraph, partsOf, written } from '../written.ts';
import { context, report, section } from './sources.ts';

const DOCUMENT = written([paragraph('一段。', 0), paragraph('又一段。', 1)], {
  sources: [{ ...section, isEdited: true }, report],
});
const CITED = [`${citationOf(section, 'gbt7714', context)}（有改动）`, citationOf(report, 'gbt7714', context)] as const;

const named = (choice: (typeof SOURCE_CHOICES)[number]) => namedAs(choice, DOCUMENT, context.accessed);

test.each([
  ['none', 'none', undefined],
  ['list', 'list', undefined],
  ['endnotes', 'endnotes', undefined],
  ['list-cited', 'list', CITED],
  ['endnotes-cited', 'endnotes', CITED],
] as const)('%s is named as %s, by %j', (choice, sources, citations) => {
  expect(SOURCE_CHOICES).toContain(choice);
  expect([named(choice).sources, named(choice).document.citations]).toEqual([sources, citations]);
});

test('Word, Markdown and text cite what a quotation is from, and say that it was changed', async () => {
  const { document, sources } = named('endnotes-cited');
  const notes = (await partsOf(document, sources)).get('word/endnotes.xml')!;
  for (const citation of CITED) expect(notes).toContain(citation);
  const text = writePlainText(document, { sources });
  expect(text.split('\n').slice(-3)).toEqual([`〔1〕${CITED[0]}`, `〔2〕${CITED[1]}`, '']);
  expect(writeMarkdown(document, { sources }).replaceAll('\\', '')).toContain(`[^1]: ${CITED[0]}`);
});
