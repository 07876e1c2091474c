import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { BackdropPiece } from '../../../src/client/check/backdrop-lines.ts';
import { Backdrop } from '../../../src/client/check/backdrop.ts';

/** An element of a page, as far as a backdrop asks for one. */
class Drawn {
  readonly dataset: Record<string, string> = {};
  children: unknown[] = [];

  append(...nodes: unknown[]): void {
    for (const node of nodes) this.children.push(node);
  }

  insertBefore({ children }: Drawn): void {
    this.children = children;
  }
}

beforeAll(() => {
  const made = () => new Drawn();
  vi.stubGlobal('document', {
    createElement: made,
    createDocumentFragment: made,
    createTextNode: (text: string) => text,
  });
});

afterAll(() => vi.unstubAllGlobals());

/** More than a call takes as arguments. */
const MANY = 200_000;
const piece: BackdropPiece = { text: '甲', marks: [], look: null };

test('a draft of many lines is drawn, and a line of many pieces', () => {
  const element = new Drawn();
  const backdrop = new Backdrop(element as unknown as HTMLElement, {});
  const pieces = Array.from({ length: MANY }, () => piece);
  backdrop.draw(Array.from({ length: MANY }, (_, at) => ({ pieces: at === 0 ? pieces : [piece], type: null })));
  expect(element.children).toHaveLength(MANY);
  expect((element.children[0] as Drawn).children).toHaveLength(MANY + 1);
});
