/** What XML 1.0 does not let stand in a text; lone surrogates among it. */
const UNPRINTABLE = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The text with a sign in place of each character that a document cannot hold. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

/** A part of a document: `part('w:fonts', 'w', '…')` with the namespaces of its root by prefix. */
export const part = (root: string, namespaces: Readonly<Record<string, string>>, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root}${Object.entries(namespaces)
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
    .join('')}>${content}</${root}>`;

export const WORD = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
