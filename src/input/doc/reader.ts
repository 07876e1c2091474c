/** Numbers of a stream, the lowest byte first; a `RangeError` beyond its end. */
export class Reader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(at: number): number {
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  u32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  /** Where a table lies that the document's head points to: its offset and its length. */
  pointer(at: number): [start: number, length: number] {
    return [this.u32(at), this.u32(at + 4)];
  }
}
