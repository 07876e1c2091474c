/** Where an archive's two kinds of header hold the hour and the day of a file, two bytes each, behind the signature. */
const LOCAL_TIME = 10;
const ENTRY = { length: 46, time: 12, offset: 42, lengths: [28, 30, 32] };
/** The end of the central directory, which has no comment here. */
const END = { length: 22, count: 10, start: 16 };
/** The first day that an archive can name, 1980-01-01. */
const FIRST_DAY = (1 << 5) | 1;

/** The same archive with all files of one day, so that it says nothing of the hour it was made. */
export function withoutDates(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END.length;
  const setDate = (at: number) => view.setUint32(at, FIRST_DAY << 16, true);
  let entry = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left--) {
    setDate(entry + ENTRY.time);
    setDate(view.getUint32(entry + ENTRY.offset, true) + LOCAL_TIME);
    entry += ENTRY.length + ENTRY.lengths.reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return bytes;
}
