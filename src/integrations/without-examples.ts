import type { Plugin } from 'vite';

/** Where rules are rows that show what they find. */
const RULES = /\/src\/(?:corpus\/(?:clean|damage)|draft\/check\/rules)\//;
/** By what a row is known; of what cleans or is damaged by its reason, too. */
const EXAMPLES = new Set(['example', 'examples']);
/** What of a row is for tests and for pages of the build. */
const SHOWN = new Set([...EXAMPLES, 'counterExample', 'counterExamples', 'why']);

/** Where a row's name, too, is for pages and messages alone, as is what else a message says of it. */
const UNTOLD = /\/src\/corpus\/(?:clean|damage)\//;
const TOLD = ['name', 'message', 'publish', 'takesLines'];

interface Node {
  type: string;
  start: number;
  end: number;
}

interface Property extends Node {
  /** None where an object is spread. */
  key?: { name?: string };
}

/** Takes examples and reasons out of the rules where they only run: nobody reads them in a worker. */
export function withoutExamples(): Plugin {
  return {
    name: 'wenduan-without-examples',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!RULES.test(path)) return null;
      const isUntold = UNTOLD.test(path);
      const shown = isUntold ? new Set([...SHOWN, ...TOLD]) : SHOWN;
      const rows = objectsIn(this.parse(code) as Node).filter(isUntold ? isDescribed : hasExamples);
      const cuts = rows.flatMap((row) => cutsIn(row, shown));
      return { code: withoutSpans(code, cuts), map: null };
    },
  };
}

type ObjectNode = Node & { properties: readonly Property[] };

function objectsIn(value: unknown): ObjectNode[] {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(objectsIn);
  return (value as Node).type === 'ObjectExpression' ? [value as ObjectNode, ...below] : below;
}

const namesOf = ({ properties }: ObjectNode): string[] => properties.map(({ key }) => key?.name ?? '');
const hasExamples = (object: ObjectNode): boolean => namesOf(object).some((name) => EXAMPLES.has(name));
const isDescribed = (object: ObjectNode): boolean =>
  hasExamples(object) || ['id', 'why'].every((name) => namesOf(object).includes(name));

/** From what is left out to where the next property begins, or the object ends; what is in a part left out goes with it. */
function cutsIn(row: ObjectNode, shown: ReadonlySet<string>): [number, number][] {
  const { properties, end } = row;
  const names = namesOf(row);
  return properties.flatMap(({ start }, at) =>
    shown.has(names[at]!) ? [[start, properties[at + 1]?.start ?? end - 1] as [number, number]] : [],
  );
}

function withoutSpans(code: string, cuts: readonly [number, number][]): string {
  let from = 0;
  const kept: string[] = [];
  for (const [start, end] of [...cuts].sort(([a], [b]) => a - b)) {
    if (start < from) continue;
    kept.push(code.slice(from, start));
    from = end;
  }
  return [...kept, code.slice(from)].join('');
}
