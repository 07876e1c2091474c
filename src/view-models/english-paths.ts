type Paths<T> = () => Promise<T[]>;

/** The paths of English pages of reports or lists: none where a large corpus has them in Chinese alone. */
export const englishPaths = <T>(paths: Paths<T>): Paths<T> =>
  import.meta.env.ALL_IN_ENGLISH ? paths : () => Promise.resolve([]);
