/**
 * Logistic regression, L2-regularised towards what a person set, with signs held: few articles can move the weights
 * only as far as they speak for it, and every weight stays on the side on which a person would put it.
 * Accelerated projected gradient descent (Nesterov 1983; Beck and Teboulle 2009); no chance in it, so the same examples
 * give the same weights.
 */

export interface Example {
  values: readonly number[];
  isPositive: boolean;
  /** How much it counts. */
  weight: number;
}

export interface Fit {
  base: number;
  weights: number[];
}

const steps = 4_000;

/**
 * @param signs by feature: 1 may not become negative, -1 may not become positive, `undefined` either
 * @param prior the weights towards which they are drawn
 * @param penalty how strongly; the base as well
 */
export function fitLogistic(
  examples: readonly Example[],
  signs: readonly (1 | -1 | undefined)[],
  prior: Fit,
  penalty: number,
): Fit {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  // The gradient changes no faster than this, so this step is safe.
  const steepest = examples.reduce(
    (sum, { values, weight }) => sum + (weight / total) * (1 + values.reduce((all, value) => all + value * value, 0)),
    0,
  );
  const rate = 1 / (steepest / 4 + penalty / total);
  const drawn = [prior.base, ...prior.weights];
  const sparse = examples.map(toSparse);
  let now = [...drawn];
  let ahead = now;
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeAt(ahead, sparse, drawn, penalty / total);
    const next = ahead.map((value, index) => hold(value - rate * (slope[index] ?? 0), signs[index - 1]));
    const before = now;
    ahead = next.map((value, index) => value + ((step - 1) / (step + 2)) * (value - (before[index] ?? 0)));
    now = next;
  }
  const [base = 0, ...weights] = now;
  return { base, weights };
}

/** Probability of an example. */
export function predict({ base, weights }: Fit, values: readonly number[]): number {
  return logistic(values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), base));
}

/** Most values of most examples are 0. */
interface Sparse {
  places: readonly number[];
  values: readonly number[];
  isPositive: boolean;
  weight: number;
}

function toSparse({ values, isPositive, weight }: Example): Sparse {
  const places = values.flatMap((value, place) => (value === 0 ? [] : [place]));
  return { places, values: places.map((place) => values[place] ?? 0), isPositive, weight };
}

function slopeAt(at: readonly number[], examples: readonly Sparse[], drawn: readonly number[], pull: number): number[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const slope = at.map((value, index) => pull * (value - (drawn[index] ?? 0)));
  for (const { places, values, isPositive, weight } of examples) {
    let odds = at[0] ?? 0;
    for (let one = 0; one < places.length; one += 1) odds += (values[one] ?? 0) * (at[(places[one] ?? 0) + 1] ?? 0);
    const error = (weight / total) * (logistic(odds) - (isPositive ? 1 : 0));
    slope[0] = (slope[0] ?? 0) + error;
    for (let one = 0; one < places.length; one += 1) {
      const place = (places[one] ?? 0) + 1;
      slope[place] = (slope[place] ?? 0) + error * (values[one] ?? 0);
    }
  }
  return slope;
}

function hold(value: number, sign: 1 | -1 | undefined): number {
  return sign === undefined ? value : sign > 0 ? Math.max(0, value) : Math.min(0, value);
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
