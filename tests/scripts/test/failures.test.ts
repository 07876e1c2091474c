import { expect, it } from 'vitest';
import { browserFailures, toldAgain, unitFailures } from '../../../scripts/test/failures.ts';

const unit = (status: string, assertionResults: { fullName: string; status: string; failureMessages: string[] }[]) => ({
  numPassedTests: 1,
  numFailedTests: 1,
  testResults: [{ name: 'a.test.ts', status, message: 'no such module', assertionResults }],
});

it('names each test that failed, and what it said', () => {
  const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };
  const failed = { fullName: 'takes away', status: 'failed', failureMessages: ['expected 1 to be 2'] };
  expect(unitFailures(unit('failed', [passed, failed]))).toEqual([
    { place: 'a.test.ts › takes away', said: 'expected 1 to be 2' },
  ]);
  expect(unitFailures(unit('passed', [passed]))).toEqual([]);
});

it('names a file whose tests never ran', () => {
  const skipped = { fullName: 'adds', status: 'skipped', failureMessages: [] };
  expect(unitFailures(unit('failed', [skipped]))).toEqual([{ place: 'a.test.ts', said: 'no such module' }]);
  expect(unitFailures(unit('failed', []))).toEqual([{ place: 'a.test.ts', said: 'no such module' }]);
});

const spec = (status: string) => ({
  title: 'opens',
  file: 'a.spec.ts',
  line: 7,
  tests: [{ status, projectName: 'base', results: [{ errors: [{ message: 'timed out' }] }] }],
});

it('finds failures at any depth of a browser’s report, and those of no test', () => {
  const nested = { specs: [spec('expected')], suites: [{ specs: [spec('unexpected'), spec('flaky')] }] };
  const report = { stats: { expected: 1, unexpected: 1, flaky: 1 }, suites: [nested], errors: [{ message: 'port' }] };
  expect(browserFailures(report)).toEqual([
    { place: 'a.spec.ts:7 › [base] opens', said: 'timed out' },
    { place: 'a.spec.ts:7 › [base] opens', said: 'timed out' },
    { place: 'playwright', said: 'port' },
  ]);
});

it('says of each the first lines alone', () => {
  const failures = [
    { place: 'a', said: '1\n2\n3' },
    { place: 'b', said: '' },
  ];
  expect(toldAgain(failures, 2)).toBe('FAILED a\n  1\n  2\n\nFAILED b\n  ');
});
