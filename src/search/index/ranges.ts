import type { PackRange } from './packs.ts';
import { remember } from './read.ts';

const WHOLE = 200;
const PARTIAL = 206;

/**
 * Reads ranges of files by HTTP Range. A host may answer with the whole file all the same: then each file is fetched
 * once, whole, and cut here. The first answer tells which it is; until then nothing else is asked for, lest every
 * question bring a whole file.
 *
 * @param addressOf Of a file, by its number.
 */
export function readRanges(addressOf: (file: number) => string): (range: PackRange) => Promise<Blob> {
  const files = new Map<number, Blob>();
  const wholeOf = remember(async (file: number) => files.get(file) ?? (await fetched(addressOf(file), WHOLE)).blob());
  const ask = async ({ pack, start, end }: PackRange): Promise<Blob> => {
    const response = await fetched(addressOf(pack), PARTIAL, { range: `bytes=${start}-${end - 1}` });
    const body = await response.blob();
    if (response.status === PARTIAL) return checked(body, end - start, addressOf(pack));
    files.set(pack, body);
    return cut(body, { pack, start, end }, addressOf(pack));
  };
  let first: Promise<unknown> | null = null;
  return async (range) => {
    if (first === null) {
      const asking = ask(range);
      first = asking.catch(() => (first = null));
      return asking;
    }
    await first;
    if (files.size === 0) return ask(range);
    return cut(await wholeOf(range.pack), range, addressOf(range.pack));
  };
}

/** @throws where the answer is neither the whole file nor what is wanted of it */
async function fetched(address: string, wanted: number, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(address, { headers });
  if (response.status !== wanted && response.status !== WHOLE) throw new Error(`${response.status} ${address}`);
  return response;
}

const cut = (file: Blob, { start, end }: PackRange, address: string): Blob =>
  checked(file.slice(start, end), end - start, address);

/** Nothing is half read. */
function checked(part: Blob, size: number, address: string): Blob {
  if (part.size !== size) throw new Error(`${part.size} bytes in place of ${size}: ${address}`);
  return part;
}
