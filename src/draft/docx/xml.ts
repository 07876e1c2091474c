/** A part of a document: `part('w:fonts', 'w', '…')` with the namespaces of its root by prefix. */
export const part = (root: string, namespaces: Readonly<Record<string, string>>, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root}${Object.entries(namespaces)
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
    .join('')}>${content}</${root}>`;

export const WORD = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
