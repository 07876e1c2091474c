import type { Counts } from './counts.ts';
import type { Header } from './write.ts';

/** Reads a file of counts. */
export function openCounts(bytes: Uint8Array): Counts {
  const headed = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const { items, sizes, ...seen } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headed))) as Header;
  const starts = [headed];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  return {
    ...seen,
    items: items.map(([kind, text, query = text]) => ({ kind, text, query })),
    visit(item, note) {
      let [at, section] = [starts[item]!, 0];
      const read = (): number => {
        let [number, weight, byte] = [0, 1, 0x80];
        for (; byte > 0x7f; weight *= 128) {
          byte = bytes[at++]!;
          number += (byte & 0x7f) * weight;
        }
        return number;
      };
      while (at < starts[item + 1]!) {
        const next = read();
        section += Math.floor(next / 2);
        note(section, next % 2 === 1 ? read() : 1);
      }
    },
  };
}
