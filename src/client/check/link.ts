import type { Writing } from '../../draft/check/writing.ts';
import { Later } from './later.ts';
import { OneWorker } from './one-worker.ts';
import type { CheckResponse, Loads, Sources, WorkerAnswer } from './protocol.ts';

/** What each answer is of. */
const KIND = { glanced: 'check', checked: 'check', failed: 'check', read: 'read', refused: 'read' } as const;

/** So many ms a newer text waits for an older one to be dropped, which is slow while its outline is read. */
const PATIENCE = 500;

/**
 * Two workers, and what they are asked. Of checks and of files the last one asked for is answered, the others are
 * dropped. The second is started before a text is taken, since nothing may be asked of the site after that, and is given
 * what it compares with when the first one is long at a text that is no longer wanted.
 */
export class CheckLink {
  readonly #onAnswer: (answer: CheckResponse) => void;
  readonly #turns = { check: 0, read: 0 };
  readonly #workers: OneWorker[] = [];
  readonly #late = new Later();
  /** Whether there is a second one. */
  readonly #second = Promise.withResolvers<boolean>();
  #loads: Loads | null = null;
  #next: Writing | null = null;
  #isOpen = false;

  constructor(onAnswer: (answer: CheckResponse) => void) {
    this.#onAnswer = onAnswer;
    this.#workers.push(new OneWorker((answer) => this.#takeFirst(answer)));
  }

  async load(sources: Sources): Promise<void> {
    try {
      const [terms, facts, sentences] = await Promise.all([
        get(sources.terms),
        get(sources.facts),
        get(sources.sentences),
      ]);
      this.#loads = { terms, facts, sentences };
      this.#workers[0]!.load(this.#loads);
    } catch (error) {
      this.#onAnswer({ is: 'not-loaded', reason: (error as Error).message });
    }
  }

  read(file: File): void {
    this.#turns.read += 1;
    const idle = this.#workers.find(({ busyFor }) => busyFor === null);
    (idle ?? this.#workers[0]!).read(this.#turns.read, file);
  }

  /** Whoever asks before all is loaded asks again then. */
  check(writing: Writing): void {
    if (!this.#isOpen) return;
    this.#turns.check += 1;
    this.#next = writing;
    for (const worker of this.#workers) worker.drop();
    this.#begin();
  }

  /** Gives what waits to a worker that is free; to one that knows nothing yet only where the other keeps it waiting. */
  #begin(): void {
    if (!this.#next) return;
    const free = this.#workers.filter(({ busyFor }) => busyFor === null);
    const ready = free.find(({ isLoaded }) => isLoaded);
    if (ready) {
      ready.check(this.#turns.check, this.#next);
      this.#next = null;
    } else if (free.length > 0) this.#wait(free[0]!);
  }

  #wait(unloaded: OneWorker): void {
    const waited = Math.max(...this.#workers.map(({ busyFor }) => busyFor ?? 0));
    if (waited >= PATIENCE) unloaded.load(this.#loads!);
    else this.#late.do(PATIENCE - waited + 1, () => this.#begin());
  }

  /** The second one's code is the first one's, so that the browser has it. */
  #takeFirst(answer: WorkerAnswer): void {
    if (answer.is === 'started') this.#workers.push(new OneWorker((other) => this.#takeSecond(other)));
    else if (answer.is === 'loaded') void this.#open(answer);
    else this.#take(answer);
  }

  async #open(loaded: CheckResponse): Promise<void> {
    await this.#second.promise;
    this.#isOpen = true;
    this.#onAnswer(loaded);
  }

  /** Where it cannot be had, the first one does all. */
  #takeSecond(answer: WorkerAnswer): void {
    if (answer.is === 'not-loaded') this.#workers.length = 1;
    if (answer.is === 'started' || answer.is === 'not-loaded') this.#second.resolve(answer.is === 'started');
    else if (answer.is === 'loaded') this.#begin();
    else this.#take(answer);
  }

  #take(answer: WorkerAnswer): void {
    if (answer.is === 'dropped' || answer.is === 'started') return this.#begin();
    if (!('turn' in answer) || answer.turn === this.#turns[KIND[answer.is]]) this.#onAnswer(answer);
    this.#begin();
  }
}

/** A file of the build; its name changes with what it holds. */
async function get(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.arrayBuffer();
}
