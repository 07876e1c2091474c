import { readFileNames } from '../../../src/input/file-names.ts';
import type { InputFile } from '../../../src/input/index.ts';
import { isRead } from '../../../src/input/formats.ts';
import { leftOut, refusal, type InputRule } from '../../../src/input/refusal.ts';
import type { ReportError } from '../../../src/corpus/message.ts';
import { codeOf, diskRefusal, DISK, type Disk } from './disk.ts';
import { byDepth } from './names.ts';

/** A file below the raw folder. */
export interface Listed {
  /** Its path in the folder with `/`, as messages and sources name it. */
  file: string;
  /** Where it lies. */
  path: Buffer;
}

/** What lies below a folder. */
export interface RawTree {
  /** In the order in which they are read. */
  files: Listed[];
  /** What is not read, and why; folders too. */
  refused: InputFile[];
}

/**
 * Lists a folder and the folders in it. Links are followed, each real file and folder is read once, and what stands there
 * in its own right goes before what a link leads to. Hidden files and README.md are not spoken of.
 *
 * @throws where the folder itself is not there
 */
export async function listRaw(folder: string, disk: Disk = DISK): Promise<RawTree> {
  const path = Buffer.from(folder);
  const real = await disk.real(path);
  const walk = new Walk(disk, real);
  await walk.folder({ file: '', path, real });
  await walk.links();
  const inOrder = <Item extends { file: string }>(items: Item[]) => items.sort((a, b) => byDepth(a.file, b.file));
  return { files: inOrder(walk.files), refused: inOrder(walk.refused) };
}

const UNSPOKEN = /^(\.|~\$)|^README\.md$/;

interface WalkedEntry extends Listed {
  /** The path behind all links. */
  real: Buffer;
}

const below = ({ file, path, real }: WalkedEntry, name: string, bytes: Buffer): WalkedEntry => ({
  file: file === '' ? name : `${file}/${name}`,
  path: Buffer.concat([path, SLASH, bytes]),
  real: Buffer.concat([real, SLASH, bytes]),
});

const SLASH = Buffer.from('/');

class Walk {
  readonly files: Listed[] = [];
  readonly refused: InputFile[] = [];
  readonly #disk: Disk;
  readonly #root: Buffer;
  readonly #seen = new Set<string>();
  readonly #links: WalkedEntry[] = [];

  constructor(disk: Disk, root: Buffer) {
    this.#disk = disk;
    this.#root = root;
  }

  async folder(place: WalkedEntry): Promise<void> {
    if (!this.#isFirst(place)) return;
    const entries = await this.#disk.list(place.path).catch((error: unknown) => this.#fail(place, error));
    const sorted = entries.sort((a, b) => Buffer.compare(a.name, b.name));
    const names = readFileNames(sorted.map(({ name }) => name));
    for (const [index, entry] of sorted.entries()) {
      const inside = below(place, names[index]!, entry.name);
      if (UNSPOKEN.test(names[index]!)) continue;
      if (entry.isDirectory()) await this.folder(inside);
      else if (entry.isSymbolicLink()) this.#links.push(inside);
      else this.#file(inside, entry.isFile());
    }
  }

  /** Follows the links that were met, and those met behind them. */
  async links(): Promise<void> {
    for (let link = this.#links.shift(); link; link = this.#links.shift())
      await this.#follow(link).catch(this.#dead(link));
  }

  async #follow(link: WalkedEntry): Promise<void> {
    const target = await this.#disk.stat(link.path);
    const place = { ...link, real: await this.#disk.real(link.path) };
    if (!target.isDirectory()) this.#file(place, target.isFile());
    else if (isAround(place.real, this.#root))
      this.#refuse(link, 'input/read-already', 'The link leads back to a folder around this one.');
    else await this.folder(place);
  }

  #file(place: WalkedEntry, isFile: boolean): void {
    if (!isFile) this.#refuse(place, 'input/no-file', 'It is a pipe, a socket or a device.');
    else if (!isRead(place.file)) this.#tell(place, leftOut(place.file));
    else if (this.#isFirst(place)) this.files.push({ file: place.file, path: place.path });
  }

  #isFirst(place: WalkedEntry): boolean {
    const key = place.real.toString('latin1');
    const isFirst = !this.#seen.has(key);
    if (!isFirst) this.#refuse(place, 'input/read-already', 'A link leads here; it is read under another name.');
    this.#seen.add(key);
    return isFirst;
  }

  #dead(link: WalkedEntry): (error: unknown) => void {
    return (error) => {
      if (codeOf(error) === 'ENOENT') this.#refuse(link, 'input/dead-link', 'The link leads nowhere.');
      else this.#fail(link, error);
    };
  }

  #fail(place: WalkedEntry, error: unknown): [] {
    this.#tell(place, diskRefusal(error));
    return [];
  }

  #refuse(place: WalkedEntry, rule: InputRule, reason: string): void {
    this.#tell(place, refusal(rule, reason));
  }

  #tell({ file }: WalkedEntry, refused: ReportError): void {
    this.refused.push({ file: file === '' ? '.' : file, bytes: new Uint8Array(), refused });
  }
}

const isAround = (outer: Buffer, inner: Buffer): boolean =>
  Buffer.concat([inner, SLASH])
    .subarray(0, outer.length + 1)
    .equals(Buffer.concat([outer, SLASH])) || outer.equals(SLASH);
