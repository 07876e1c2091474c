/** Attributes that name a folder as such, to which the code of a page adds what it wants; all others name pages and files. */
const FOLDERS = new Set(['data-base', 'data-pages', 'data-places', 'data-reports']);
/** In a page, and in markup that stands in a script as a text. */
const ATTRIBUTE = / (href|src|action|data-[a-z-]+)=(\\?")([^]*?)\2/g;
const QUOTED = /&quot;(\/[^&]*)&quot;/g;

/** The way from a page of a site to an address on the site, from `/base/types/#work` to `../types/index.html#work`. */
export type Way = (address: string) => string;

/**
 * Leads every address of a page that begins with the site's base to a file beside it.
 *
 * @param page Its path below the site: `reports/r/index.html`
 * @param base `/wenduan/`
 */
export function withRelativeAddresses(html: string, page: string, base: string): string {
  const [toPage, toFolder] = [wayFrom(page, base, 'index.html'), wayFrom(page, base, '')];
  return html.replace(ATTRIBUTE, (whole, name: string, quote: string, value: string) => {
    if (value.startsWith('/')) return ` ${name}=${quote}${(FOLDERS.has(name) ? toFolder : toPage)(value)}${quote}`;
    return /^[{[]/.test(value) && hasAddresses(value, base)
      ? ` ${name}=${quote}${value.replace(QUOTED, (_, address: string) => `&quot;${toPage(address)}&quot;`)}${quote}`
      : whole;
  });
}

/** What holds addresses holds nothing else, so that no word is taken for one. */
const hasAddresses = (json: string, base: string): boolean =>
  [...json.matchAll(/:&quot;([^&]*)&quot;/g)].every(([, value]) => value!.startsWith(base) && value!.length > 1);

function wayFrom(page: string, base: string, index: string): Way {
  const up = '../'.repeat(page.split('/').length - 1) || './';
  return (address) => {
    if (!address.startsWith(base)) return address;
    const [path, rest = ''] = address.slice(base.length).split(/(?=[?#])(.*)/s) as [string, string?];
    return up + path.replace(/(^|\/)$/, `$1${index}`) + rest;
  };
}
