import type { Writing } from '../../draft/check/writing.ts';
import worker from './worker.ts?worker&url';
import type { CheckResponse, CheckRequest, Sources } from './protocol.ts';

/** It stands beside this script; of its address Vite encodes the path before it once more, be it encoded or not. */
const FILE = worker.slice(worker.lastIndexOf('/') + 1);

/** What each answer is of. */
const KIND = { glanced: 'check', checked: 'check', failed: 'check', read: 'read', refused: 'read' } as const;

/** The worker, and what it is asked. Of checks and of files the last one asked for is answered, the others are dropped. */
export class CheckLink {
  readonly #worker: Worker;
  readonly #turns = { check: 0, read: 0 };

  constructor(onAnswer: (answer: CheckResponse) => void) {
    this.#worker = new Worker(new URL(FILE, import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<CheckResponse>) => {
      // The reader of PDFs greets whoever listens.
      if (!('is' in data)) return;
      if (!('turn' in data) || data.turn === this.#turns[KIND[data.is]]) onAnswer(data);
    });
    this.#worker.addEventListener('error', ({ message }) => onAnswer({ is: 'not-loaded', reason: message ?? '' }));
  }

  load = (sources: Sources): void => this.#ask({ is: 'load', sources });

  read(file: File): void {
    this.#turns.read += 1;
    this.#ask({ is: 'read', turn: this.#turns.read, name: file.name, file });
  }

  check(writing: Writing): void {
    this.#turns.check += 1;
    this.#ask({ is: 'check', turn: this.#turns.check, writing });
  }

  #ask(ask: CheckRequest): void {
    this.#worker.postMessage(ask);
  }
}
