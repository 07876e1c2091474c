import { expect, test } from 'vitest';
import { drawSide } from '../../../src/client/draft/draw-side.ts';
import type { DraftView } from '../../../src/client/draft/view.ts';
import type { Draft } from '../../../src/draft/writing/draft.ts';
import type { DraftEdit } from '../../../src/draft/writing/edit.ts';
import { draftWords } from '../../../src/i18n/draft/index.ts';
import { draftOf, passage, textsOf } from '../../draft/writing/drafts.ts';

interface Template {
  strings: readonly string[];
  values: unknown[];
}

/** A template and all that stand in it. */
const templatesIn = (value: unknown): Template[] =>
  Array.isArray(value)
    ? value.flatMap(templatesIn)
    : typeof value === 'object' && value !== null && 'strings' in value && 'values' in value
      ? [value as Template, ...templatesIn((value as Template).values)]
      : [];

/** The English page with a draft of one genre, as its side draws it. */
function sideOf(change: Partial<DraftView> = {}) {
  const desk = {
    draft: { ...draftOf(passage('a/s1', '甲', '学习')), genre: '述职报告' } as Draft,
    change: (edit: DraftEdit) => void (desk.draft = edit(desk.draft)),
  };
  const slots = [{ type: 'problems', percent: 10, isHeadless: false }];
  const view = {
    desk,
    words: draftWords.en,
    skeletons: [{ genre: '述职报告', reports: 3, slots }],
    types: { problems: 'Problems' },
    headings: { problems: '问题不足' },
    places: { passages: '', frames: '' },
    sought: '',
    place: -1,
    ...change,
  };
  const templates = templatesIn(drawSide(view as unknown as DraftView));
  const one = (mark: string) => templates.find(({ strings }) => strings.some((text) => text.includes(mark)))!;
  return { desk, one };
}

test('headings that are put in are Chinese on the English page too, labels are English', () => {
  const { desk, one } = sideOf();
  const add = one('data-add-all').values.find((value) => typeof value === 'function') as () => void;
  add();
  expect(textsOf(desk.draft)).toEqual(['甲', '学习', '问题不足']);
  expect(one('data-slot').values).toContain('Problems');
  expect(one('data-slot').values).toContain(`Problems: ${draftWords.en.addHeading}`);
});

test('what fills one mask is offered for those like it, and fills all of them at once', () => {
  const draft = { ...draftOf(passage('a/s1', '甲', 'XX局党委组织，市XX局牵头。')), fills: { '＿局党': '林业' } };
  let changed: Draft = draft;
  const desk = { draft, change: (edit: DraftEdit) => void (changed = edit(changed)) };
  const offer = sideOf({ desk: desk as unknown as DraftView['desk'] }).one('data-fill-alike');
  expect(offer.values.flat()).toContain(1);
  (offer.values.find((value) => typeof value === 'function') as () => void)();
  expect(changed.fills).toEqual({ '＿局党': '林业', 市＿局牵: '林业' });
});

test('where nothing is found no place is looked at', () => {
  const status = (sought: string, place: number) => sideOf({ sought, place }).one('aria-live').values.at(-1);
  expect(status('学习', 0)).toBe('1 of 1');
  expect(status('学习', -1)).toBe('1 found');
  expect(status('乙', 0)).toBe('0 found');
});
