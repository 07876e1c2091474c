import { readFile } from './files.ts';
import type { Asked, Given } from './inside-worker.ts';

/** Where the copy's scripts stand, the one that runs this among them. */
const scripts = (document.currentScript as HTMLScriptElement).src;

/**
 * A worker whose code a page opened from a folder can start: its twin is read and run as a blob. What it fetches, the
 * page reads for it (`inside-worker.ts`).
 */
class FolderWorker extends EventTarget {
  readonly #worker: Promise<Worker>;

  constructor(address: string | URL) {
    super();
    const name = new URL(address, scripts).pathname.split('/').at(-1)!;
    this.#worker = start(new URL(name, scripts).href).then((worker) => this.#listen(worker));
    this.#worker.catch((error: unknown) => this.dispatchEvent(new ErrorEvent('error', { message: String(error) })));
  }

  postMessage(message: unknown): void {
    this.#worker.then(
      (worker) => worker.postMessage(message),
      () => undefined,
    );
  }

  #listen(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<Asked | object>) => {
      if ('wenduanAsks' in data) void give(worker, data);
      else this.dispatchEvent(new MessageEvent('message', { data }));
    });
    worker.addEventListener('error', ({ message }) => this.dispatchEvent(new ErrorEvent('error', { message })));
    return worker;
  }
}

async function start(address: string): Promise<Worker> {
  const response = await readFile(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Worker(URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' })));
}

async function give(worker: Worker, { wenduanAsks, address }: Asked): Promise<void> {
  const response = await readFile(address);
  const answer: Given = { wenduanGives: wenduanAsks, status: response.status, bytes: await response.arrayBuffer() };
  worker.postMessage(answer, [answer.bytes]);
}

const { Worker } = globalThis;

/** Starts workers from the folder where the code of the pages starts one. */
export function startFromFolder(): void {
  globalThis.Worker = FolderWorker as unknown as typeof Worker;
}
