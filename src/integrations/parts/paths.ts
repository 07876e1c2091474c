/** A path of a site as Astro lists them: its address below the base, and the pattern of its route. */
export interface DrawnPath {
  pathname: string;
  route: { route: string };
}

/** The route of the pages of reports, in the language of the reports. */
const PAGES = '/reports/[id]';
/** What hangs on one report: its page in each language, its cleaning record, its Markdown twin and its picture. */
const OF_A_REPORT = /(^|\/)reports\/\[id\](\/|$)/;

/** Whether the paths of a route hang on one report each. */
export const isOfReport = ({ route }: DrawnPath['route']): boolean => OF_A_REPORT.test(route);

/** The ids of all reports, in the order in which the site lists them. */
export const reportsAmong = (paths: readonly DrawnPath[]): string[] =>
  paths.filter(({ route }) => route.route === PAGES).map(reportOf);

/** `reportOf({ pathname: '/en/reports/a/cleaning/', … }) === 'a'` */
export const reportOf = ({ pathname }: DrawnPath): string => /(?:^|\/)reports\/([^/]+)/.exec(pathname)![1]!;
