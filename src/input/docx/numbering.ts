import type { Style, Styles } from './styles.ts';
import { attribute, children, find, isOn, number, type Element } from './xml.ts';

/** How one level of a list is numbered. */
export interface Level {
  /** First number. */
  start: number;
  /** Name of the number format, for example `chineseCounting`. */
  format: string;
  /** The label with the numbers of the levels, from 1, as `%1`: `（%1）`. */
  text: string;
  /** Counted anew after each paragraph of a level above this one (from 1); 0 never, null after any level above. */
  restart: number | null;
  /** True where the numbers of all levels are drawn as 1, 2, 3. */
  legal: boolean;
  /** What stands between label and text: `tab`, `space` or `nothing`. */
  suffix: string;
  /** Id of the paragraph style that stands for this level. */
  style: string | null;
}

/** A list: its levels, and the numbers that this use of it begins with. */
export interface List {
  /** Lists of one definition count on from each other. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** First number by level, where this list begins anew. */
  starts: ReadonlyMap<number, number>;
}

/** Reads `numbering.xml` into lists by `numId`. */
export function readNumbering(root: Element | null, styles: Styles): Map<string, List> {
  if (!root) return new Map();
  const definitions = new Map([...children(root, 'abstractNum')].map((one) => [attribute(one, 'abstractNumId'), one]));
  const uses = new Map([...children(root, 'num')].map((one) => [attribute(one, 'numId') ?? '', one]));
  const definitionOf = (use: Element | undefined, hops = 0): Element | undefined => {
    const definition = definitions.get(attribute(find(use ?? null, 'abstractNumId'), 'val'));
    const link = attribute(find(definition ?? null, 'numStyleLink'), 'val');
    const linked = link === null ? undefined : styles.byId.get(link)?.numbered.numId;
    return linked && hops < 9 ? definitionOf(uses.get(linked), hops + 1) : definition;
  };
  return new Map([...uses].map(([id, use]) => [id, readList(use, definitionOf(use))]));
}

function readList(use: Element, definition: Element | undefined): List {
  const overrides = [...children(use, 'lvlOverride')];
  const starts = overrides.map((one) => [Number(attribute(one, 'ilvl')), number(one, 'startOverride')] as const);
  const elements = [
    ...(definition ? children(definition, 'lvl') : []),
    ...overrides.flatMap((one) => [...children(one, 'lvl')]),
  ];
  return {
    definition: attribute(definition ?? null, 'abstractNumId') ?? '',
    levels: new Map(elements.map((level) => [Number(attribute(level, 'ilvl')), readLevel(level)])),
    starts: new Map(starts.filter((pair): pair is readonly [number, number] => pair[1] !== null)),
  };
}

function readLevel(level: Element): Level {
  const format = find(level, 'numFmt') ?? find(level, 'AlternateContent', 'Fallback', 'numFmt');
  return {
    start: number(level, 'start') ?? 0,
    format: attribute(format, 'val') ?? 'decimal',
    text: attribute(find(level, 'lvlText'), 'val') ?? '',
    restart: number(level, 'lvlRestart'),
    legal: isOn(level, 'isLgl'),
    suffix: attribute(find(level, 'suff'), 'val') ?? 'tab',
    style: attribute(find(level, 'pStyle'), 'val'),
  };
}

/** The list a paragraph belongs to. */
export interface ListPosition {
  numId: string;
  level: number;
}

/**
 * Where a paragraph stands in a list: by its own properties, else by its style, whose level is the one that names the
 * style. Null where it is not numbered; `numId` 0 takes a numbering off.
 */
export function listPositionOf(
  own: Style['numbered'],
  chain: readonly Style[],
  lists: ReadonlyMap<string, List>,
): ListPosition | null {
  const holder = chain.find(({ numbered }) => numbered.numId !== null);
  const numId = own.numId ?? holder?.numbered.numId ?? null;
  const list = numId === null ? undefined : lists.get(numId);
  if (numId === null || numId === '0' || !list) return null;
  const byStyle = own.numId === null ? levelOfStyle(list, chain) : null;
  return { numId, level: own.level ?? byStyle ?? holder?.numbered.level ?? 0 };
}

function levelOfStyle({ levels }: List, chain: readonly Style[]): number | null {
  for (const { id } of chain) for (const [level, { style }] of levels) if (style === id) return level;
  return null;
}
