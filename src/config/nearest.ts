/** The one of some names that a misspelt one is nearest to: `nearest('colours', ['colors', 'logo']) → 'colors'`; null where none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  const far = Math.max(1, Math.floor(name.length / 2));
  const [first] = names
    .map((one) => ({ one, steps: stepsBetween(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ steps }) => steps <= far)
    .sort((a, b) => a.steps - b.steps);
  return first?.one ?? null;
}

/** How many letters to put in, take out or change: `stepsBetween('loga', 'logo') → 1` */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [above, letter] of [...from].entries()) {
    const next = [above + 1];
    for (let at = 1; at <= to.length; at++)
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (letter === to[at - 1] ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
}
