/** The characters of GB 2312, the standard of simplified Chinese: all of its rows 16 to 87. */
function simplified(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)));
}

let known: Set<string> | undefined;
let loading: Promise<(text: string) => string> | undefined;

/** Whether a query may hold traditional characters: a Han character that the standard of simplified ones lacks. */
export const mayBeTraditional = (q: string): boolean =>
  (q.match(/\p{Script=Han}/gu) ?? []).some((char) => !(known ??= simplified()).has(char));

/** What turns traditional characters into simplified ones for this query. Its dictionary is loaded only where needed. */
export const simplifierFor = async (q: string): Promise<(text: string) => string> =>
  mayBeTraditional(q) ? (loading ??= load()) : (text) => text;

async function load(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn');
  return Converter({ from: 't', to: 'cn' });
}
