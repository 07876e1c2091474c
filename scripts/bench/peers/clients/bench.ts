import { INDEX } from '../pairs.ts';

/** Asks an engine for a phrase: the numbers of the sections that it finds. */
type Ask = (query: string) => Promise<ArrayLike<number>>;

/** An engine that has loaded what it needs before it can be asked. */
export interface Opened {
  ask: Ask;
  /** Told apart from asking where what is found has to be fetched before it has a name; null for more than so many. */
  name?: (most: number) => Promise<number[] | null>;
}

declare global {
  interface Window {
    bench: Promise<Opened>;
  }
}

/** The index of one file that an engine loads whole. */
export async function wholeIndex(engine: string): Promise<unknown> {
  const { body } = await fetch(`/${engine}/${INDEX}`);
  return new Response(body!.pipeThrough(new DecompressionStream('gzip'))).json();
}
