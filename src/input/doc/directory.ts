import { refusal } from '../refusal.ts';
import { Reader } from './reader.ts';

// Offsets in the head of a compound file and in the entries of its directory ([MS-CFB] 2.2, 2.6.1).
const SECTOR_SHIFT = 30;
const FIRST_OF_DIRECTORY = 48;
const FAT_SECTORS = 76;
const FATS_IN_HEAD = 109;
const ENTRY = 128;
const TYPE = 66;
const UNUSED = 0;
const LINKS = [68, 72, 76];
/** From here on a number is no sector and no entry. */
const NONE = 0xfffffffa;
const LARGEST_SHIFT = 12;

/**
 * Refuses a directory in which an entry hangs on two: its tree would run in a circle, and whoever walks it would for ever.
 * What lies beyond the end of the file, or is found by a table behind the head, is left to the library.
 * @throws {ReportError}
 */
export function refuseCircles(bytes: Uint8Array): void {
  const file = new Reader(bytes);
  const hangs = new Set<number>();
  for (const entry of entriesOf(file, bytes.length))
    for (const link of file.u8(entry + TYPE) === UNUSED ? [] : LINKS) {
      const to = file.u32(entry + link);
      if (to >= NONE) continue;
      if (hangs.has(to)) throw refusal('input/doc-broken', 'Its directory runs in a circle.');
      hangs.add(to);
    }
}

/** Where the entries of the directory stand. */
function* entriesOf(file: Reader, length: number): Generator<number> {
  const shift = Math.min(file.u16(SECTOR_SHIFT), LARGEST_SHIFT);
  const size = 1 << shift;
  const seen = new Set<number>();
  let sector = file.u32(FIRST_OF_DIRECTORY);
  while (sector < NONE && !seen.has(sector)) {
    seen.add(sector);
    const start = (sector + 1) * size;
    if (start + size > length) return;
    for (let entry = start; entry < start + size; entry += ENTRY) yield entry;
    sector = nextOf(sector, { file, size, length });
  }
}

function nextOf(sector: number, { file, size, length }: { file: Reader; size: number; length: number }): number {
  const table = Math.floor(sector / (size / 4));
  if (table >= FATS_IN_HEAD) return NONE;
  const at = (file.u32(FAT_SECTORS + 4 * table) + 1) * size + 4 * (sector % (size / 4));
  return at + 4 <= length ? file.u32(at) : NONE;
}
