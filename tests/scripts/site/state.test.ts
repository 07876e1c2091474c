import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSettings, type Settings } from '../../../scripts/settings.ts';
import { stateOf } from '../../../scripts/site/state.ts';

let samples: string;
let settings: Settings;

beforeEach(() => {
  samples = mkdtempSync(join(tmpdir(), 'wenduan-state-'));
  writeFileSync(join(samples, 'a.txt'), '一、主要做法');
  settings = { ...readSettings({}), samples };
});
afterEach(() => rmSync(samples, { recursive: true }));

it('takes the samples for built as long as nothing changes that decides their pages', async () => {
  const before = await stateOf(settings);
  expect(await stateOf({ ...settings, site: '/elsewhere' })).toBe(before);
  const changes: (() => Settings)[] = [
    () => (writeFileSync(join(samples, 'a.txt'), '一、主要作法'), settings),
    () => (writeFileSync(join(samples, 'b.txt'), ''), settings),
    () => ({ ...settings, base: '/reports/' }),
    () => ({ ...settings, maskNames: true }),
    () => ({ ...settings, taxonomy: join(samples, 'a.txt') }),
  ];
  const states = new Set([before]);
  for (const change of changes) states.add(await stateOf(change()));
  expect(states.size).toBe(1 + changes.length);
});
