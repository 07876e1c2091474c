import type { Writing } from '../../draft/check/writing.ts';
import worker from './worker.ts?worker&url';
import type { CheckRequest, Loads, WorkerAnswer } from './protocol.ts';

/** It stands beside this script; of its address Vite encodes the path before it once more, be it encoded or not. */
const FILE = worker.slice(worker.lastIndexOf('/') + 1);

/** What was asked last is done. */
const ENDS = new Set(['loaded', 'not-loaded', 'checked', 'failed', 'dropped']);

/** A worker, and whether it is at something. */
export class OneWorker {
  readonly #worker = new Worker(new URL(FILE, import.meta.url), { type: 'module' });
  /** When it began what it is at, in ms; null while it is at nothing. */
  #since: number | null = null;
  isLoaded = false;

  constructor(onAnswer: (answer: WorkerAnswer) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      // The reader of PDFs greets whoever listens.
      if (!('is' in data)) return;
      if (ENDS.has(data.is)) this.#since = null;
      onAnswer(data);
    });
    this.#worker.addEventListener('error', ({ message }) => onAnswer({ is: 'not-loaded', reason: message ?? '' }));
  }

  /** For how many ms it has been at what it is at; null while it is at nothing. */
  get busyFor(): number | null {
    return this.#since === null ? null : performance.now() - this.#since;
  }

  load(loads: Loads): void {
    this.isLoaded = true;
    this.#begin({ is: 'load', loads });
  }

  check = (turn: number, writing: Writing): void => this.#begin({ is: 'check', turn, writing });

  /** Stops at its next step, if it is at a check. */
  drop = (): void => this.#worker.postMessage({ is: 'drop' } satisfies CheckRequest);

  read = (turn: number, file: File): void =>
    this.#worker.postMessage({ is: 'read', turn, name: file.name, file } satisfies CheckRequest);

  #begin(ask: CheckRequest): void {
    this.#since = performance.now();
    this.#worker.postMessage(ask);
  }
}
