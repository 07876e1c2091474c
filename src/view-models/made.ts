/**
 * Parts that every page would carry as they are, and that do nothing without script. A page has the place of a part;
 * one file in each language has them all, and puts them there before any other script runs.
 */
export type MadePart = 'settings-sheet' | 'settings' | 'keys' | 'passage-tools' | 'basket' | 'whole-tools' | 'cite';

/** The script that puts parts in their places: plain, so that it runs before those that are modules. */
export const madeScript = (parts: Readonly<Record<MadePart, string>>): string =>
  `{
const parts = ${JSON.stringify(parts)};
for (const place of document.querySelectorAll('template[data-made]')) place.outerHTML = parts[place.dataset.made];
}
`;
