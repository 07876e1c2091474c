/** Whether search engines may list the site: not unless it was built with `ALLOW_INDEXING=true`. */
export const indexingAllowed = process.env['ALLOW_INDEXING'] === 'true';
