import { getCollection } from 'astro:content';

/** Read once, as anyone would who has waited for it a second time. */
export const sections = getCollection('sections').then((all) => Map.groupBy(all, ({ data }) => String(data['report'])));
