import type { Plugin } from 'vite';

/** What of a rule is for tests and for pages of the build. */
const SHOWN = ['example', 'examples', 'counterExample', 'counterExamples', 'why'];

/** By folder, which objects are told of elsewhere alone, and what of them: of what cleans or is damaged its name, too, and what a message says. */
const LEFT_OUT = [
  { folder: /\/src\/draft\/check\/rules\//, isRow: hasExamples, names: SHOWN },
  {
    folder: /\/src\/corpus\/(?:clean|damage)\//,
    isRow: isDescribed,
    names: [...SHOWN, 'name', 'message', 'publish', 'takesLines'],
  },
  { folder: /\/src\/corpus\/parts\//, isRow: isMessage, names: ['rule', 'severity', 'reason', 'advice'] },
];

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
      const left = LEFT_OUT.find(({ folder }) => folder.test(path));
      if (!left) return null;
      const rows = objectsIn(this.parse(code) as Node).filter(left.isRow);
      const cuts = rows.flatMap((row) => cutsIn(row, left.names));
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

/** Whether it is known by its examples. */
function hasExamples(object: ObjectNode): boolean {
  return namesOf(object).some((name) => name === 'example' || name === 'examples');
}

/** Or by its reason. */
function isDescribed(object: ObjectNode): boolean {
  return hasExamples(object) || ['id', 'why'].every((name) => namesOf(object).includes(name));
}

function isMessage(object: ObjectNode): boolean {
  return ['rule', 'advice'].every((name) => namesOf(object).includes(name));
}

/** From what is left out to where the next property begins, or the object ends; what is in a part left out goes with it. */
function cutsIn(row: ObjectNode, left: readonly string[]): [number, number][] {
  const { properties, end } = row;
  const names = namesOf(row);
  return properties.flatMap(({ start }, at) =>
    left.includes(names[at]!) ? [[start, properties[at + 1]?.start ?? end - 1] as [number, number]] : [],
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
