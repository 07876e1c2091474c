/** The pages of a list behind its first one, read one after the other. */
export interface OtherPages {
  /** How many pages have been read, the first among them. */
  readonly read: number;
  /**
   * What stands on the next page, report by report; each element has `data-read`.
   *
   * @throws where the page cannot be fetched; the next call asks for it again
   */
  next(): Promise<HTMLElement[]>;
}

/** The pages of the list whose first page is at `first`: `types/work/`, `types/work/2/` … */
export function otherPages(first: string, pages: number): OtherPages {
  let read = 1;
  let pending: Promise<HTMLElement[]> | null = null;
  async function readNext(): Promise<HTMLElement[]> {
    if (read >= pages) return [];
    const response = await fetch(`${first}${read + 1}/`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    read++;
    const groups = [...page.querySelectorAll<HTMLElement>('.of-report')];
    for (const group of groups) group.dataset['read'] = '';
    return groups.map((group) => document.adoptNode(group));
  }
  return {
    get read() {
      return read;
    },
    next() {
      pending ??= readNext().finally(() => (pending = null));
      return pending;
    },
  };
}
