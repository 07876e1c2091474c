import { escapeXml } from '../../text/xml.ts';
import { part } from './xml.ts';

const NAMESPACES = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** `docProps/core.xml` with the title and nothing of the person, the machine or the hour. */
export const coreProperties = (title: string | null): string =>
  part('cp:coreProperties', NAMESPACES, title === null ? '' : `<dc:title>${escapeXml(title)}</dc:title>`);
