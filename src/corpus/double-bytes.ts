/**
 * The two-byte characters of text in GB18030 or Big5, without the ASCII between them: what is left of a page whose
 * markup outweighs its prose, or of `2023年总结.docx`, to judge the encoding by.
 */
export function doubleBytes(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let at = 0; at < bytes.length && kept.length < SAMPLE; at++)
    if (bytes[at]! >= 0x80 && at + 1 < bytes.length) kept.push(bytes[at]!, bytes[++at]!);
  return Uint8Array.from(kept);
}

/** Bytes that are enough to tell one encoding from another. */
const SAMPLE = 40_000;
