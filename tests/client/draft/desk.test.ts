import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../../src/client/draft/desk.ts';
import type { LeftDraft } from '../../../src/client/draft/left.ts';
import type { KeptDraft } from '../../../src/client/draft/store.ts';
import { emptyDraft, type Draft } from '../../../src/draft/writing/draft.ts';
import { beginHistory, change } from '../../../src/draft/writing/history.ts';
import { draftWords } from '../../../src/i18n/draft/index.ts';

const LEFT = 'wenduan:draft-left';

/** What the browser keeps, and what happens as a draft is about to be put. */
const drafts = new Map<string, unknown>();
const settings = new Map<string, string>();
const local = new Map<string, string>();
let beforePut = () => {};
let isFull = false;

const database = {
  getAll: async () => [...drafts.values()],
  get: async (store: string, key: string) => (store === 'drafts' ? drafts : settings).get(key),
  put: async (_store: string, value: string, key: string) => void settings.set(key, value),
  delete: async (_store: string, key: string) => void drafts.delete(key),
  transaction: () => {
    let putting = Promise.resolve();
    const put = async (kept: KeptDraft) => {
      if (isFull) throw new DOMException('', 'QuotaExceededError');
      drafts.set(kept.id, kept);
    };
    const get = async (id: string) => {
      beforePut();
      return drafts.get(id);
    };
    return {
      store: { get, put: (kept: KeptDraft) => (putting = put(kept)) },
      get done() {
        return putting;
      },
    };
  },
};

let open: () => Promise<Desk>;
let changeCurrent: typeof import('../../../src/client/draft/store.ts').changeCurrent;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('idb', () => ({ openDB: async () => database }));
  const storage = {
    getItem: (key: string) => local.get(key) ?? null,
    setItem: (key: string, value: string) => void local.set(key, value),
    removeItem: (key: string) => void local.delete(key),
  };
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('window', { setTimeout: () => 0 });
  vi.stubGlobal('document', { addEventListener: () => {}, querySelector: () => null });
  const module = await import('../../../src/client/draft/desk.ts');
  ({ changeCurrent } = await import('../../../src/client/draft/store.ts'));
  open = async () => {
    const desk = new module.Desk(draftWords.zh, () => {});
    await desk.open();
    return desk;
  };
});

afterAll(() => {
  vi.doUnmock('idb');
  vi.unstubAllGlobals();
  vi.resetModules();
});

beforeEach(() => {
  for (const store of [drafts, settings, local]) store.clear();
  beforePut = () => {};
  isFull = false;
});

const draft = (id: string, title: string): Draft => emptyDraft(id, title);
const keep = (id: string, title: string, revision: number) =>
  drafts.set(id, { id, revision, savedAt: revision, history: beginHistory(draft(id, title)) } satisfies KeptDraft);
const leave = (id: string, title: string, revision: number) =>
  local.set(LEFT, JSON.stringify({ revision, draft: draft(id, title) } satisfies LeftDraft));
const titlesKept = () => [...drafts.values()].map((kept) => (kept as KeptDraft).history.draft.title);

test('with a full disk, what was left lies on the desk unsaved, and the other drafts are there', async () => {
  keep('a', '甲', 1);
  keep('b', '乙', 2);
  leave('a', '甲改', 1);
  isFull = true;
  const desk = await open();
  expect(desk).toMatchObject({ draft: draft('a', '甲改'), trouble: 'full', isPending: true });
  expect(desk.others.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(local.has(LEFT)).toBe(true);
  isFull = false;
  await desk.save();
  expect(desk).toMatchObject({ trouble: null, isPending: false });
  expect(titlesKept()).toEqual(['甲改', '乙']);
  expect(local.has(LEFT)).toBe(false);
});

test('where another tab saves while what was left is being kept, it is kept beside, and said', async () => {
  keep('a', '甲', 1);
  leave('a', '甲改', 1);
  beforePut = () => {
    beforePut = () => {};
    keep('a', '别处改', 2);
  };
  const desk = await open();
  const title = '甲改（另一份）';
  expect(titlesKept()).toEqual(['别处改', title]);
  expect(desk).toMatchObject({ draft: { title }, trouble: null, isPending: false });
  expect(desk.notice).toContain(title);
  expect(desk.others.map(({ id }) => id)).toContain('a');
});

test('a draft kept in a way that cannot be read hides no other, and is not overwritten by what was left of it', async () => {
  const unread = { id: 'a', revision: 1, savedAt: 1, history: { newer: true } };
  drafts.set('a', unread);
  keep('b', '乙', 2);
  leave('a', '甲改', 1);
  const desk = await open();
  expect(drafts.get('a')).toBe(unread);
  expect(desk).toMatchObject({ draft: { title: '甲改（另一份）' }, trouble: null });
  expect(desk.others.map(({ name }) => name)).toEqual(expect.arrayContaining(['乙', '甲改（另一份）']));
});

test('a tab that saves forgets only what it knows of what another one left', async () => {
  keep('a', '甲', 1);
  const desk = await open();
  leave('a', '别处改', 1);
  desk.change((one) => ({ ...one, title: '这里改' }));
  await desk.save();
  expect(local.has(LEFT)).toBe(true);
  leave('a', '这里改', 1);
  desk.change((one) => ({ ...one, title: '这里再改' }));
  await desk.save();
  expect(local.has(LEFT)).toBe(false);
});

test('what is kept already is only forgotten', async () => {
  keep('a', '甲', 1);
  const kept = drafts.get('a') as KeptDraft;
  drafts.set('a', { ...kept, revision: 3, history: change(kept.history, () => draft('a', '甲改')) });
  leave('a', '甲', 1);
  expect((await open()).draft.title).toBe('甲改');
  expect([drafts.size, local.has(LEFT)]).toEqual([1, false]);
});

test('of a file, a draft that is there as it is is opened, and another state of one becomes a copy told apart by name', async () => {
  keep('a', '甲', 1);
  keep('b', '乙', 2);
  const desk = await open();
  const file = [draft('a', '甲'), draft('b', '旧乙'), draft('c', '丙')];
  expect(await desk.takeIn(file)).toBe(3);
  expect(titlesKept()).toEqual(['甲', '乙', '丙', '旧乙（另一份）']);
  expect(desk).toMatchObject({ draft: draft('a', '甲'), isPending: false, trouble: null });
  // The same file again brings nothing new, and what was changed meanwhile stays.
  expect(await desk.takeIn(file)).toBe(3);
  expect(titlesKept()).toHaveLength(4);
  await desk.choose('a');
  desk.change((one) => ({ ...one, fills: { XX: '12' } }));
  expect(await desk.takeIn(file.slice(0, 1))).toBe(1);
  desk.change((one) => ({ ...one, fills: { XX: '13' } }));
  expect(await desk.takeIn(file.slice(0, 1))).toBe(1);
  expect(titlesKept().slice(4)).toEqual(['甲（另一份）', '甲（另一份） 2']);
  expect((drafts.get('a') as KeptDraft).history.draft.fills).toEqual({ XX: '12' });
});

test('a passage goes into a draft of its own where the one that is open cannot be read', async () => {
  const unread = { id: 'a', revision: 1, savedAt: 1, history: { newer: true } };
  drafts.set('a', unread);
  settings.set('current', 'a');
  const { history } = await changeCurrent((draft) => ({ ...draft, title: '放进来的' }), 'b');
  expect(history.draft).toMatchObject({ id: 'b', title: '放进来的' });
  expect([drafts.get('a'), settings.get('current')]).toEqual([unread, 'b']);
});
