/** A typed array that grows as numbers are added; twice the room each time. */
export class Growing<Numbers extends Uint8Array | Uint16Array | Int32Array> {
  #numbers: Numbers;
  length = 0;

  constructor(empty: Numbers) {
    this.#numbers = empty;
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) this.#grow(Math.max(1024, 2 * this.length));
    this.#numbers[this.length++] = value;
  }

  /** What was added, without the spare room. */
  view(): Numbers {
    return this.#numbers.subarray(0, this.length) as Numbers;
  }

  #grow(size: number): void {
    const wider = new (this.#numbers.constructor as new (size: number) => Numbers)(size);
    wider.set(this.#numbers);
    this.#numbers = wider;
  }
}
