import { posix } from 'node:path';
import { ReportError } from '../../../src/corpus/message.ts';
import type { Message } from '../../../src/corpus/schema.ts';
import { sha256 } from '../../sha256.ts';

const digest = (text: string, length: number): string => sha256(text.normalize('NFC')).slice(0, length);

/** With what an id gets behind it (`-12`, `-4c1f00`, `.json.next`) no disk's 255 bytes are reached. */
const LONGEST_ID = 100;
/**
 * Windows keeps these for devices, with any ending; a server answers an address that ends in `index` or `.html` with
 * another page; Astro takes a page below `en/`, wherever that stands in its address, for an English one.
 */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(\.|$)|^(index|en)$|\.html?$|\.$/i;

/** The file name's stem where it can stand in an address and on any disk as it is, else a short hash of it. `reportId('党建/总结.txt') → 'r-4c1f…'` */
export function reportId(file: string): string {
  const stem = posix.basename(file).replace(/\.[^.]*$/, '');
  const isName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(stem) && stem.length <= LONGEST_ID && !RESERVED.test(stem);
  return isName ? stem : `r-${digest(stem, 10)}`;
}

/** Files of fewer folders come first, each lot in code-unit order, so that a new folder takes no name that was given. */
export function byDepth(a: string, b: string): number {
  const depth = (file: string) => file.split('/').length;
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}

/** The ids given in a run. Two that differ in case alone would be one file on some disks, so they count as one. */
export class GivenIds {
  readonly #files = new Map<string, string>();

  /**
   * The id of a file: its name's, and where a file of another folder has that one already, with a hash of its path
   * behind it, and a note that says so.
   *
   * @throws {ReportError} `input/same-id` where a file of the same folder has it
   */
  give(file: string): { id: string; note: Message | null } {
    const id = reportId(file);
    const twin = this.#files.get(id.toLowerCase());
    if (twin === undefined || posix.dirname(twin) === posix.dirname(file))
      return { id: this.take(id, file), note: null };
    const longer = `${id}-${digest(file, 6)}`;
    return { id: this.take(longer, file), note: sameName(id, twin, longer) };
  }

  /** Takes an id for a file where no other file has it; whether the file has it then. */
  claim(id: string, file: string): boolean {
    const holder = this.#files.get(id.toLowerCase()) ?? file;
    this.#files.set(id.toLowerCase(), holder);
    return holder === file;
  }

  /** Takes an id for a file. @throws {ReportError} `input/same-id` where another file has it */
  take(id: string, file: string): string {
    const twin = this.#files.get(id.toLowerCase());
    if (twin !== undefined) throw sameId(id, twin);
    this.#files.set(id.toLowerCase(), file);
    return id;
  }
}

const HEAD = { line: 1, column: 1 } as const;

const sameName = (id: string, twin: string, given: string): Message => ({
  ...HEAD,
  rule: 'input/same-name',
  severity: 'info',
  reason: `The report id ${id} is taken by ${twin}; this report is ${given}.`,
  advice: 'Give the file another name if it should have an id of its own.',
});

const sameId = (id: string, twin: string): ReportError =>
  new ReportError({
    ...HEAD,
    rule: 'input/same-id',
    severity: 'error',
    reason: `The report id ${id} is taken by ${twin}.`,
    advice: 'Give the file another name.',
  });
