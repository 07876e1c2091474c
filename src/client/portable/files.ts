/**
 * A page opened from a folder may fetch nothing. So each file that pages read has a twin beside it, a script that hands
 * over what the file holds: `manifest.json.js` says `wenduanFile("{…}")`, and of bytes `wenduanFile("H4sI…", "base64")`.
 */
const handed = new WeakMap<HTMLOrSVGScriptElement, Uint8Array<ArrayBuffer> | string>();

declare global {
  var wenduanFile: (content: string, encoding?: 'base64') => void;
}

/** What a file of the copy holds; 404 where there is none, as a server would say. */
export async function readFile(address: string): Promise<Response> {
  const script = document.createElement('script');
  script.src = twinOf(address);
  const isThere = await new Promise<boolean>((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
  script.remove();
  return isThere ? new Response(handed.get(script)) : new Response(null, { status: 404 });
}

/** `../places/manifest.json` → `file:///…/places/manifest.json.js`; of a folder its page. */
function twinOf(address: string): string {
  const url = new URL(address, document.baseURI);
  url.search = '';
  url.hash = '';
  return `${url.href.replace(/\/$/, '/index.html')}.js`;
}

/** Reads twins where the code of the pages fetches. */
export function readTwins(): void {
  globalThis.wenduanFile = (content, encoding) => {
    if (document.currentScript) handed.set(document.currentScript, encoding ? bytesOf(content) : content);
  };
  globalThis.fetch = (input) => readFile(input instanceof Request ? input.url : String(input));
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
