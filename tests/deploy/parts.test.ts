import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../../scripts/paths.ts';
import { readSettings } from '../../scripts/settings.ts';

interface Job {
  needs?: string;
  permissions?: unknown;
  strategy?: { matrix: { part: number[] } };
  steps: { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}

const text = readFileSync(join(PROJECT, 'deploy/parts.yml'), 'utf8');
const workflow = parse(text) as {
  permissions: unknown;
  env: { OF: number };
  jobs: Record<'part' | 'join' | 'pages' | 'site', Job>;
};
const { part, join: joining, pages, site } = workflow.jobs;
const jobs = [part, joining, pages, site];
const steps = jobs.flatMap((job) => job.steps);

it('may read the repository and do nothing else', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const job of jobs) expect(job.permissions).toBeUndefined();
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout')))
    expect(step.with).toEqual({ 'persist-credentials': false });
});

it('pins every action by hash, with the version beside it', () => {
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses.length).toBeGreaterThan(5);
  for (const use of uses) expect(use).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  expect(text.match(/uses: \S+ # v\d+\.\d+\.\d+$/gm)).toHaveLength(uses.length);
});

it('builds each part once and joins them when all are there', () => {
  const numbers = Array.from({ length: workflow.env.OF }, (_, at) => at + 1);
  for (const { strategy } of [part, pages]) expect(strategy!.matrix.part).toEqual(numbers);
  expect([joining, pages, site].map(({ needs }) => needs)).toEqual(['part', 'join', 'pages']);
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs.filter((run) => /npm run corpus -- --part/.test(run))).toHaveLength(1);
  expect(runs.filter((run) => /--join/.test(run))).toHaveLength(1);
});

it('draws each part of the site once, and joins them in order where they were unpacked', () => {
  const builds = steps.filter(({ run }) => run?.includes('npm run build'));
  expect(builds).toHaveLength(2);
  expect(builds[0]!.env).toEqual({
    PART: '${{ matrix.part }}/${{ env.OF }}',
    OUT_DIR: 'scratch/pages-${{ matrix.part }}',
  });
  const named = /PARTS="\$\((.*)\)"/.exec(builds[1]!.run!)![1]!;
  // eslint-disable-next-line no-restricted-syntax
  const said = execFileSync('sh', ['-c', named], { encoding: 'utf8', env: { ...process.env, OF: '3' } });
  expect(readSettings({ PARTS: said }).parts).toEqual(
    [1, 2, 3].map((number) => join(PROJECT, `scratch/pages-${number}`)),
  );
  expect(builds[1]!.env).toMatchObject({ APART: 'true' });
});

it('sets none of the names that a build reads as a setting by chance', () => {
  for (const { run, env } of steps)
    if (!run?.includes('npm run build')) expect(Object.keys(env ?? {})).not.toContain('PART');
});
