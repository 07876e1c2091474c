import type { Locale } from '../../src/i18n/locale.ts';
import { consoleWords, type ConsoleWords } from '../../src/i18n/console.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the console: that of `--lang zh`, else that of the system, which LC_ALL, LC_MESSAGES and LANG name in
 * this order, and where they name none, its settings.
 */
export function languageOf(args: readonly string[] = process.argv, env: Environment = process.env): Locale {
  const asked = args.flatMap((arg, at) =>
    arg === '--lang' ? (args[at + 1] ?? []) : (/^--lang=(.*)$/.exec(arg)?.[1] ?? []),
  );
  const system = Intl.DateTimeFormat().resolvedOptions().locale;
  return (asked[0] ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || system)).startsWith('zh') ? 'zh' : 'en';
}

/** The words of the console, in its language. */
export const told: ConsoleWords = consoleWords[languageOf()];
