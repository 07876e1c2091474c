import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../../scripts/paths.ts';

interface Job {
  needs?: string;
  permissions?: unknown;
  strategy?: { matrix: { part: number[] } };
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const text = readFileSync(join(PROJECT, 'deploy/parts.yml'), 'utf8');
const workflow = parse(text) as { permissions: unknown; env: { PARTS: number }; jobs: Record<'part' | 'join', Job> };
const { part, join: joining } = workflow.jobs;
const steps = [...part.steps, ...joining.steps];

it('may read the repository and do nothing else', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const job of [part, joining]) expect(job.permissions).toBeUndefined();
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
  expect(part.strategy!.matrix.part).toEqual(Array.from({ length: workflow.env.PARTS }, (_, at) => at + 1));
  expect(joining.needs).toBe('part');
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs.filter((run) => /npm run corpus -- --part/.test(run))).toHaveLength(1);
  expect(runs.filter((run) => /--join/.test(run))).toHaveLength(1);
});
