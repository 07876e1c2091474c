/** Ascending numbers as the distances between them, seven bits a byte, the lowest first. */
export function encodeDeltas(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let size = 0;
  let last = 0;
  for (const number of numbers) {
    let delta = number - last;
    last = number;
    for (; delta > 0x7f; delta >>>= 7) bytes[size++] = (delta & 0x7f) | 0x80;
    bytes[size++] = delta;
  }
  return bytes.slice(0, size);
}

/** The inverse of {@link encodeDeltas}. */
export function decodeDeltas(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let last = 0;
  for (let at = 0, delta = 0, shift = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    delta |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    last += delta >>> 0;
    numbers[count++] = last;
    delta = shift = 0;
  }
  return numbers.slice(0, count);
}

/** How many numbers {@link decodeDeltas} gives: the last byte of each is below 0x80. */
export function countDeltas(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) count += 1 - (bytes[at]! >> 7);
  return count;
}
