/** What XML 1.0 does not let stand in a text, not even as a reference; lone surrogates among it. */
const FORBIDDEN = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The text with U+FFFD in place of each character that XML cannot hold. */
export const allowedInXml = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SIGNS = new Map(Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign]));

/** A text as it stands in XML, between tags or in quotes: `escapeXml('a < b') === 'a &lt; b'` */
export const escapeXml = (text: string): string => allowedInXml(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** What {@link escapeXml} was given, as far as XML holds it. */
export const unescapeXml = (xml: string): string => xml.replace(/&\w+;/g, (entity) => SIGNS.get(entity) ?? entity);
