/** A step of an alignment: what is wanted and what stands there; null where one of them has nothing. */
export interface Step {
  wanted: string | null;
  /** The number of the character that stands there; null where none does. */
  at: number | null;
}

/** How a text comes nearest to what is wanted: its stretch, step by step, and how many steps differ. */
export interface Alignment {
  steps: Step[];
  distance: number;
}

/**
 * The stretch of a text that becomes what is wanted with the fewest characters put in, left out or exchanged.
 *
 * `align([...'一岗单责'], [...'落实一岗双责'])` has distance 1 and begins at 一.
 */
export function align(wanted: readonly string[], text: readonly string[]): Alignment {
  const costs = costsOf(wanted, text);
  const last = costs[wanted.length]!;
  const end = last.indexOf(last.reduce((least, cost) => Math.min(least, cost)));
  return { steps: trimmed(stepsTo(end, costs, wanted, text)), distance: last[end]! };
}

/** `costs[i][j]`: the fewest changes that make the first i wanted characters of some stretch that ends before j. */
function costsOf(wanted: readonly string[], text: readonly string[]): Uint16Array[] {
  const costs = [new Uint16Array(text.length + 1)];
  for (const [i, char] of wanted.entries()) {
    const above = costs[i]!;
    const row = new Uint16Array(text.length + 1);
    row[0] = i + 1;
    for (let j = 0; j < text.length; j++)
      row[j + 1] = Math.min(above[j]! + Number(char !== text[j]), above[j + 1]! + 1, row[j]! + 1);
    costs.push(row);
  }
  return costs;
}

/** The way back from the end; an exchange is taken before one left out and one put in. */
function stepsTo(
  end: number,
  costs: readonly Uint16Array[],
  wanted: readonly string[],
  text: readonly string[],
): Step[] {
  const steps: Step[] = [];
  let [i, j] = [wanted.length, end];
  while (i > 0) {
    const cost = costs[i]![j]!;
    const char = wanted[i - 1]!;
    if (j > 0 && cost === costs[i - 1]![j - 1]! + Number(char !== text[j - 1])) steps.push({ wanted: char, at: --j });
    else if (cost === costs[i - 1]![j]! + 1) steps.push({ wanted: char, at: null });
    else {
      steps.push({ wanted: null, at: --j });
      continue;
    }
    i--;
  }
  return steps.reverse();
}

/** Without characters that are only put in before or behind. */
const trimmed = (steps: readonly Step[]): Step[] =>
  steps.slice(
    Math.max(
      0,
      steps.findIndex(({ wanted }) => wanted !== null),
    ),
    steps.findLastIndex(({ wanted }) => wanted !== null) + 1,
  );
