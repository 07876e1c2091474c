import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { logoFault, MOST_BYTES } from '../../src/config/logo.ts';

const svg = (inner: string, attributes = 'viewBox="0 0 8 8"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

it.each([
  ['the usual one', readFileSync('content/logo.svg', 'utf8')],
  ['one with a byte order mark and a declaration', `\ufeff<?xml version="1.0"?>${svg('<path d="M0 0h8v8z"/>')}`],
  ['one with width and height alone', svg('<path d="M0 0h8v8z"/>', 'width="8" height="8"')],
  ['one that names its own parts', svg('<g id="a"/><use href="#a"/><path fill="url(#b)" d="M0 0"/>')],
  ['one that holds a picture', svg('<image href="data:image/png;base64,AAAA"/>')],
])('takes %s', (_, text) => expect(logoFault(text)).toBe(null));

it.each([
  ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', { is: 'no-svg' }],
  ['text', '标志', { is: 'no-svg' }],
  ['nothing', '', { is: 'no-svg' }],
  ['what is broken off', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><g>', { is: 'no-svg' }],
  ['an element of the same name', '<svg viewBox="0 0 8 8"/>', { is: 'no-svg' }],
  ['what has no size', svg('<path d="M0 0"/>', 'width="8"'), { is: 'no-size' }],
  ['a script', svg('<script>alert(1)</script>'), { is: 'loads', what: '<script>' }],
  ['a handler', svg('<g onclick="alert(1)"/>'), { is: 'loads', what: 'onclick="alert(1)"' }],
  ['a page within', svg('<g><foreignObject/></g>'), { is: 'loads', what: '<foreignObject>' }],
  ['a link', svg('<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)"/>'), { is: 'loads' }],
  ['a picture from elsewhere', svg('<image href="https://example.org/a.png"/>'), { is: 'loads' }],
  ['a colour from elsewhere', svg('<g style="fill:url(https://example.org/a)"/>'), { is: 'loads' }],
  [
    'a style from elsewhere',
    svg('<style>@import "https://example.org/a.css"</style>'),
    { is: 'loads', what: '<style>' },
  ],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, { is: 'loads', what: '<!DOCTYPE' }],
  ['what every page would load for long', svg(' '.repeat(MOST_BYTES)), { is: 'too-large', most: MOST_BYTES }],
])('refuses %s', (_, text, fault) => expect(logoFault(text)).toMatchObject(fault));
