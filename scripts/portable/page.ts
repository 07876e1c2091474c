import { portableWords } from '../../src/i18n/portable.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { FOLDER_POLICY } from '../../src/integrations/policy.ts';
import { withRelativeAddresses } from './addresses.ts';

const MODULE = /<script type="module" src="([^"]*)"><\/script>/g;

/** The script that has the parts of all pages; its addresses hang on how deep a page lies. */
const FRAME = /( src="[^"]*\/frame\/\w+)\.js/g;

/** `depthOf('types/work/index.html') === 2` */
const depthOf = (path: string): number => path.split('/').length - 1;

/** The scripts with parts of pages as they are for a page: `frame/zh.2.js`, by the paths of the files they are made of. */
export const framesOf = ({ path, html }: BuiltPage, base: string): [file: string, made: string][] =>
  [...html.matchAll(FRAME)]
    .map(([, before]) => before!.slice(' src="'.length + base.length))
    .map((name) => [`${name}.js`, `${name}.${depthOf(path)}.js`]);

/** A page of a built site, by its path there. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** The addresses of the module scripts of a built page, which a portable copy takes into itself, in the order in which they run. */
export const modulesOf = (html: string): string[] => [...html.matchAll(MODULE)].map(([, address]) => address!);

/** A page as it stands in a folder: relative addresses, one script in place of its modules, and a policy that allows no more than that. */
export function folderPage({ path, html }: BuiltPage, base: string, script: string): string {
  const locale: Locale = /(^|\/)en\//.test(path) ? 'en' : 'zh';
  const page = html
    .replace(MODULE, '')
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (_, head: string) => head + FOLDER_POLICY)
    .replace(/<link rel="manifest"[^>]*>/, '')
    .replace(/<a [^>]*data-offline[\s\S]*?data-newer[\s\S]*?<\/span>/, '')
    .replace(/ data-pagefind="[^"]*"/, '')
    .replaceAll(FRAME, (_, before: string) => `${before}.${depthOf(path)}.js`)
    .replace('</title>', `</title><script defer src="${base}_astro/${script}"></script>`)
    .replace('<footer class="foot"><div>', (foot) => `${foot}<p>${portableWords[locale]}</p>`);
  return withRelativeAddresses(page, path, base);
}
