/** Whether search engines may list the site: not unless the configuration or `ALLOW_INDEXING=true` says so. */
export const indexingAllowed = import.meta.env.INDEXING_ALLOWED === true;
