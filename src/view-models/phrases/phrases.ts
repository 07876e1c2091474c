import type { Move } from '../../corpus/taxonomy.ts';
import { compileFinder, type FoundCue } from '../../text/finder.ts';
import type { Attestation, Frame, FrameAttestation } from '../../analysis/phrases/schema.ts';
import type { Passage, Report, Section } from '../report/report.ts';

/** The places in one section that have the same words, as a page links to them. */
export interface AttestationLink {
  /** Title of the report. */
  title: string;
  section: Section;
  words: string;
  /** The sentence that has them, and where in it they begin. */
  sentence?: string;
  at?: number;
  /** How many places. */
  count: number;
}

/** So many frames stand beside the passages of a type or a topic. */
export const MOST_BESIDE = 12;
/** So many of each type stand on the first page of the phrase bank. */
export const MOST_OF_EACH = 6;

/** What every page of the phrase bank says of it. */
export interface BankState {
  /** The section types that have frames. */
  types: string[];
  /** False where it could not be derived; then there is nothing. */
  isWhole: boolean;
  /** Whether there are near-duplicates, which count once. */
  isFolded: boolean;
  /** Whether there are documents that are no reports, which do not count. */
  hasOthers: boolean;
}

/** The frames listed of a type, the most typical first. */
export const framesOfType = <F extends Frame>(frames: readonly F[], type: string): F[] =>
  frames.filter(({ byType }) => byType[type]).sort((a, b) => a.byType[type]!.rank - b.byType[type]!.rank);

/** Frames that take the same step; `move` is null for those that take none that is named. */
export interface MoveGroup<F> {
  move: Move | null;
  frames: F[];
}

/** What a slot is shown and copied as. */
export const SLOT = '＿＿';

/** The frames of a type by the step they take, the steps in their usual order, the others last. */
export function byMove<F extends Frame>(frames: readonly F[], moves: readonly Move[]): MoveGroup<F>[] {
  const find = compileFinder(moves, GAP);
  const groups = Map.groupBy(frames, ({ parts }) => moveOf(find(parts.join(SLOT))));
  return [...moves, null]
    .map((move) => ({ move, frames: groups.get(move?.id ?? null) ?? [] }))
    .filter((group) => group.frames.length > 0);
}

/** What `…` in a cue stands for. */
const GAP = '.{0,8}';

/** The move whose words take up the most of a frame; of two alike the one that ends it. */
function moveOf(found: readonly FoundCue[]): string | null {
  const weights = new Map<string, number>();
  for (const { id, start, end } of found) weights.set(id, (weights.get(id) ?? 0) + end - start);
  const last = (id: string) => Math.max(...found.filter((one) => one.id === id).map(({ end }) => end));
  const [best] = [...weights].sort(([a, one], [b, other]) => other - one || last(b) - last(a));
  return best?.[0] ?? null;
}

/** The frames of which two reports or more have a known place in these passages. */
export function framesAmong<F extends Frame>(frames: readonly F[], passages: readonly Passage[]): F[] {
  const ids = new Set(passages.map(({ section }) => section.id));
  return frames.filter(
    ({ attestations }) =>
      new Set(attestations.filter(({ section }) => ids.has(section)).map(({ report }) => report)).size > 1,
  );
}

/** Makes links of places, those with the same words in one section together. Throws where a place is of no report here. */
export function linker(reports: readonly Report[]): (places: readonly Attestation[]) => AttestationLink[] {
  const titles = new Map(reports.map(({ id, title }) => [id, title]));
  const sections = new Map(reports.flatMap((report) => report.sections.map((section) => [section.id, section])));
  return (places) =>
    [...Map.groupBy(places, ({ section, words }) => `${section}\n${words}`).values()].map((group) => {
      const { section: id, report, words, ...rest } = group[0]!;
      const section = sections.get(id);
      if (!section) throw new Error(`corpus.jsonl and the collections differ in ${id}; run \`npm run corpus\``);
      const { sentence, at } = rest as Partial<FrameAttestation>;
      const quoted = sentence === undefined ? {} : { sentence, at: at! };
      return { title: titles.get(report)!, section, words, ...quoted, count: group.length };
    });
}
