/** Does one thing after a while; what was to be done before it is dropped. */
export class Later {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param after So many ms */
  do(after: number, what: () => void): void {
    this.drop();
    this.#timer = setTimeout(what, after);
  }

  drop = (): void => clearTimeout(this.#timer);
}
