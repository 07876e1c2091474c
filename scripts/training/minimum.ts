/** A function to minimise: gives its value at a point and writes its gradient. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const SUFFICIENT = 1e-4;
const SMALLEST_STEP = 1e-10;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
};

function along(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  const point = from.slice();
  for (let index = 0; index < point.length; index++) point[index]! += length * direction[index]!;
  return point;
}

interface Pair {
  step: Float64Array;
  change: Float64Array;
  rate: number;
}

/** The point where a smooth convex function is least, by L-BFGS (Nocedal and Wright, algorithm 7.4) from the origin. */
export function minimum(objective: Objective, size: number, { rounds = 80, tolerance = 1e-5 } = {}): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, pairs);
    const next = search(objective, { point, gradient, value, direction, first: round === 0 });
    if (next === null) break;
    const step = next.point.map((one, index) => one - point[index]!);
    const change = next.gradient.map((one, index) => one - gradient[index]!);
    const curvature = dot(step, change);
    if (curvature > 1e-12) pairs.push({ step, change, rate: 1 / curvature });
    if (pairs.length > MEMORY) pairs.shift();
    const gain = value - next.value;
    ({ point, gradient, value } = next);
    if (gain < tolerance * Math.max(1, Math.abs(value))) break;
  }
  return point;
}

/** The two-loop recursion. */
function descent(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  let direction: Float64Array = gradient.map((value) => -value);
  const weights: number[] = [];
  for (const { step, change, rate } of pairs.toReversed()) {
    const weight = rate * dot(step, direction);
    weights.unshift(weight);
    direction = along(direction, change, -weight);
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = last.rate * dot(last.change, last.change);
    direction = direction.map((value) => value / scale);
  }
  for (const [index, { step, change, rate }] of pairs.entries())
    direction = along(direction, step, weights[index]! - rate * dot(change, direction));
  return direction;
}

interface Standing {
  point: Float64Array;
  gradient: Float64Array;
  value: number;
}

/** Goes along the direction as far as the value falls enough; null where it falls nowhere. */
function search(
  objective: Objective,
  { point, gradient, value, direction, first }: Standing & { direction: Float64Array; first: boolean },
): Standing | null {
  const slope = dot(gradient, direction);
  if (slope >= 0) return null;
  for (let length = first ? Math.min(1, 1 / Math.sqrt(-slope)) : 1; length > SMALLEST_STEP; length /= 2) {
    const next = along(point, direction, length);
    const there = new Float64Array(gradient.length);
    const reached = objective(next, there);
    if (reached <= value + SUFFICIENT * length * slope) return { point: next, gradient: there, value: reached };
  }
  return null;
}
