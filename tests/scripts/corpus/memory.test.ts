import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../../scripts/paths.ts';
import { useRoom } from './room.ts';

const room = useRoom();

it.each([
  ['a', 8_000_000],
  ['一', 2_500_000],
  ['*', 1_500_000],
])(
  'builds %s, %i times, with a heap of 256 MB',
  (letter, times) => {
    room.put('a.txt', `标题\n${letter.repeat(times)}终`);
    const script = join(PROJECT, 'scripts/build-corpus.ts');
    const args = ['--max-old-space-size=256', script, '--raw', room.raw, '--out', room.out];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toContain('1 report');
    expect(status).toBe(0);
  },
  600_000,
);
