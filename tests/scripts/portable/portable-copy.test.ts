import { describe, expect, it } from 'vitest';
import { withRelativeAddresses } from '../../../scripts/portable/addresses.ts';
import { folderPage, framesOf, modulesOf } from '../../../scripts/portable/page.ts';
import { twinOf } from '../../../scripts/portable/twins.ts';

const BASE = '/%E6%96%87%E6%AE%B5/';

describe('withRelativeAddresses', () => {
  it.each([
    ['index.html', '<a href="/">', '<a href="./index.html">'],
    ['index.html', '<a href="/types/work/#s1">', '<a href="./types/work/index.html#s1">'],
    ['en/index.html', '<a href="/en/search/?q=一/二">', '<a href="../en/search/index.html?q=一/二">'],
    ['reports/r/index.html', '<link href="/_astro/Page.css">', '<link href="../../_astro/Page.css">'],
    ['search/index.html', '<form action="/search/">', '<form action="../search/index.html">'],
    ['search/index.html', '<x data-base="/" data-places="/places/">', '<x data-base="../" data-places="../places/">'],
    ['types/work/2/index.html', '<x data-first="/types/work/">', '<x data-first="../../../types/work/index.html">'],
    ['404.html', '<a href="/data/sections.csv" download>', '<a href="./data/sections.csv" download>'],
    [
      'check/index.html',
      '<x data-links="{&quot;report&quot;:&quot;/reports/{id}/#{anchor}&quot;}">',
      '<x data-links="{&quot;report&quot;:&quot;../reports/{id}/index.html#{anchor}&quot;}">',
    ],
  ])('in %s turns %s into %s', (page, html, expected) => {
    expect(withRelativeAddresses(html, page, '/')).toBe(expected);
  });

  it('finds them in markup that stands in a script as a text, too', () => {
    const script = String.raw`const parts = {"basket":"<x data-compare=\"/compare/\" data-count=\"n\">"};`;
    const expected = String.raw`const parts = {"basket":"<x data-compare=\"../../compare/index.html\" data-count=\"n\">"};`;
    expect(withRelativeAddresses(script, 'types/work/index.html', '/')).toBe(expected);
  });

  it.each([
    '<a href="https://example.org/types/">',
    '<a href="#main">',
    '<a href="?q=党建">',
    '<x data-words="{&quot;search&quot;:&quot;/&quot;,&quot;find&quot;:&quot;查&quot;}">',
    '<p>href=&quot;/types/&quot;</p>',
  ])('leaves %s as it is', (html) => {
    expect(withRelativeAddresses(html, 'index.html', '/')).toBe(html);
  });

  it('takes the base away, and what stands beside it for no address of the site', () => {
    const html = `<a href="${BASE}types/"></a><a href="/elsewhere/"></a>`;
    const expected = '<a href="../types/index.html"></a><a href="/elsewhere/"></a>';
    expect(withRelativeAddresses(html, 'topics/index.html', BASE)).toBe(expected);
  });
});

describe('folderPage', () => {
  const html = [
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; connect-src \'self\'">',
    '<title>查找</title><link rel="manifest" href="/m.webmanifest"></head>',
    '<script type="module" src="/_astro/a.js"></script>',
    '<footer class="foot"><div><p>脚</p></div></footer>',
    '<script type="module" src="/_astro/b.js"></script>',
  ].join('');
  const page = folderPage({ path: 'search/index.html', html }, '/', 'page.1.js');

  it('runs one script where there were several modules', () => {
    expect(modulesOf(html)).toEqual(['/_astro/a.js', '/_astro/b.js']);
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script defer src="../_astro/page.1.js">']);
  });

  it('may fetch nothing, and names no manifest, which a folder cannot give', () => {
    expect(page).not.toContain('connect-src');
    expect(page).not.toContain('manifest');
  });

  it('has the shared parts of its depth, of a site below the first too', () => {
    const framed = '<script defer src="/b/samples/frame/en.js"></script>';
    const made = [['samples/frame/en.js', 'samples/frame/en.3.js']];
    expect(framesOf({ path: 'samples/en/types/index.html', html: framed }, '/b/')).toEqual(made);
    expect(folderPage({ path: 'samples/en/types/index.html', html: framed }, '/b/', 'x.js')).toContain(
      'src="../../../samples/frame/en.3.js"',
    );
  });

  it('says in its foot what it is', () => {
    expect(page).toContain('<footer class="foot"><div><p>这是不用网络的一份');
  });
});

describe('twinOf', () => {
  const handed: unknown[] = [];
  const run = (code: string) => new Function('wenduanFile', code)((...all: unknown[]) => handed.push(all)) as unknown;

  it('hands over a text as it is, and bytes in base64', () => {
    const bytes = Buffer.from([0, 255, 10]);
    run(twinOf('a/index.html', Buffer.from('“</script>\u2028”')));
    run(twinOf('places/1/table.bin', bytes));
    expect(handed).toEqual([['“</script>\u2028”'], [bytes.toString('base64'), 'base64']]);
  });
});
