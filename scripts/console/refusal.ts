/** Why a command does not do what it was asked, in one sentence, and the status it ends with: 2 for wrong usage. */
export class Refusal extends Error {
  readonly status: 1 | 2;

  constructor(sentence: string, status: 1 | 2 = 2, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'Refusal';
    this.status = status;
  }
}
