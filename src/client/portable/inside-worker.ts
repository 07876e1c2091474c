// Runs before the code of a worker that was started from a folder: whatever it fetches, the page reads for it.

/** A file that the worker wants, by a number of its own. */
export interface Asked {
  wenduanAsks: number;
  address: string;
}

/** What the file holds. */
export interface Given {
  wenduanGives: number;
  status: number;
  bytes: ArrayBuffer;
}

const waiting = new Map<number, (response: Response) => void>();

addEventListener('message', (event: MessageEvent<Given | object>) => {
  const { data } = event;
  if (!('wenduanGives' in data)) return;
  // The worker's own listeners are not meant.
  event.stopImmediatePropagation();
  waiting.get(data.wenduanGives)?.(new Response(data.bytes, { status: data.status }));
  waiting.delete(data.wenduanGives);
});

let asked = 0;

globalThis.fetch = (input) =>
  new Promise((resolve) => {
    asked += 1;
    waiting.set(asked, resolve);
    const ask: Asked = { wenduanAsks: asked, address: input instanceof Request ? input.url : String(input) };
    postMessage(ask);
  });
