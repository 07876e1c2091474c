import { Uint8ArrayWriter, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip of texts or bytes by name. */
export async function zip(
  files: readonly (readonly [string, string | Uint8Array])[],
  options: ZipWriterAddDataOptions = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, content] of files)
    await writer.add(
      name,
      new Blob([typeof content === 'string' ? content : new Uint8Array(content)]).stream(),
      options,
    );
  return writer.close();
}
