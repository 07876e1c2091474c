/** The pages of a list behind its first one, read one after the other. */
export interface OtherPages {
  /** How many pages have been read, the first among them. */
  readonly read: number;
  /**
   * What stands on the next page; each element has `data-read`.
   *
   * @throws where the page cannot be fetched; the next call asks for it again
   */
  next(): Promise<HTMLElement[]>;
}

/** A list that goes over several pages. */
interface PagedList {
  pages: number;
  /** The address of a page behind the first. */
  address: (page: number) => string;
  /** A selector of what is read from each. */
  item: string;
}

export function otherPages({ pages, address, item }: PagedList): OtherPages {
  let read = 1;
  let pending: Promise<HTMLElement[]> | null = null;
  async function readNext(): Promise<HTMLElement[]> {
    if (read >= pages) return [];
    const response = await fetch(address(read + 1));
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    read++;
    const groups = [...page.querySelectorAll<HTMLElement>(item)];
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
