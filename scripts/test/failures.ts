/** As `vitest --reporter=json` writes it, so far as it is read here. */
export interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: readonly string[] }[];
  }[];
}

/** As `playwright test --reporter=json` writes it, so far as it is read here. */
export interface BrowserReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: readonly BrowserSuite[];
  errors: readonly { message?: string }[];
}

interface BrowserSuite {
  suites?: readonly BrowserSuite[];
  specs: readonly {
    title: string;
    file: string;
    line: number;
    tests: readonly { status: string; projectName: string; results: readonly { errors: { message?: string }[] }[] }[];
  }[];
}

/** A test that failed, or a file that could not be run: where it stands and what it said. */
export interface Failure {
  place: string;
  said: string;
}

/** What failed among the tests of units; a file whose tests never ran is one failure. */
export const unitFailures = ({ testResults }: UnitReport): Failure[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{ place: name, said: message }];
    return failed.map((one) => ({ place: `${name} › ${one.fullName}`, said: one.failureMessages.join('\n') }));
  });

/** What failed in the browser, each place with its line; what stands in no test comes last. */
export const browserFailures = ({ suites, errors }: BrowserReport): Failure[] => [
  ...suites.flatMap(suiteFailures),
  ...errors.map(({ message = '' }) => ({ place: 'playwright', said: message })),
];

const suiteFailures = ({ suites = [], specs }: BrowserSuite): Failure[] => [
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => ({
        place: `${file}:${line} › [${projectName}] ${title}`,
        said: results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)).join('\n'),
      })),
  ),
  ...suites.flatMap(suiteFailures),
];

/** Of each failure its place and the first lines of what it said, for the end of a long output. */
export const toldAgain = (failures: readonly Failure[], lines = 12): string =>
  failures.map(({ place, said }) => `FAILED ${place}\n${firstLines(said, lines)}`).join('\n\n');

const firstLines = (said: string, lines: number): string =>
  said
    .split('\n')
    .slice(0, lines)
    .map((line) => `  ${line}`)
    .join('\n');
