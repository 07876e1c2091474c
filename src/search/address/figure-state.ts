/** How many characters on either side of a phrase are its company. */
export const REACHES = [2, 3, 4, 5, 6, 8, 10, 15, 20] as const;
export type Reach = (typeof REACHES)[number];
const USUAL_REACH: Reach = 5;

export const SIDES = ['both', 'left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** What collocates are ordered by. The first is usual. */
export const MEASURES = ['logDice', 'g2', 'places'] as const;
export type Measure = (typeof MEASURES)[number];

/** The first to the fourth character left or right of a phrase, by which lines can be sorted. */
export const SORT_KEYS = ['L4', 'L3', 'L2', 'L1', 'R1', 'R2', 'R3', 'R4'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** How many lines are drawn by chance; 0 is all of them, in their order. */
export const SAMPLES = [0, 20, 50, 100, 200, 500] as const;
export type SampleSize = (typeof SAMPLES)[number];

/** Which of ten equal parts of their reports lines are from; 0 is any. */
export const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Tenth = (typeof TENTHS)[number];

/** What an address says of figures about a phrase, and of its lines. */
export interface FigureState {
  /** What lines are sorted by first, and what then; instead of their usual order. */
  keys: SortKey[];
  sample: SampleSize;
  /** Of the same seed the same lines are drawn. */
  seed: number;
  reach: Reach;
  side: Side;
  by: Measure;
  /** Words that must stand within reach; lines without them are left out. */
  near: string;
  /** Lines from other parts of reports are left out. */
  tenth: Tenth;
}

export function parseFigures(params: URLSearchParams): FigureState {
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === params.get(name)) ?? known[0]!;
  return {
    keys: [...new Set(params.getAll('key'))]
      .flatMap((key) => SORT_KEYS.find((known) => known === key) ?? [])
      .slice(0, 2),
    sample: SAMPLES.find((sample) => String(sample) === params.get('sample')) ?? SAMPLES[0],
    seed: Math.max(1, Number(/^\d{1,9}$/.exec(params.get('seed') ?? '')?.[0] ?? 1)),
    reach: REACHES.find((reach) => String(reach) === params.get('reach')) ?? USUAL_REACH,
    side: one('side', SIDES),
    by: one('by', MEASURES),
    near: params.get('near') ?? '',
    tenth: TENTHS.find((tenth) => String(tenth) === params.get('tenth')) ?? TENTHS[0],
  };
}

/** Writes what is not usual, and of a sample its seed, whatever it is. */
export function writeFigures(
  params: URLSearchParams,
  { keys, sample, seed, reach, side, by, near, tenth }: FigureState,
): void {
  for (const key of keys) params.append('key', key);
  if (sample !== SAMPLES[0]) params.set('sample', String(sample));
  if (seed !== 1 || sample !== SAMPLES[0]) params.set('seed', String(seed));
  if (reach !== USUAL_REACH) params.set('reach', String(reach));
  if (side !== SIDES[0]) params.set('side', side);
  if (by !== MEASURES[0]) params.set('by', by);
  if (near) params.set('near', near);
  if (tenth !== TENTHS[0]) params.set('tenth', String(tenth));
}
