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
 * @param signs by feature: 1 may not become negative, -1 may not become positive
 * @param prior the weights towards which they are drawn
 * @param penalty how strongly; the base as well
 */
export function fitLogistic(
  examples: readonly Example[],
  signs: readonly (1 | -1)[],
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
  let now = [...drawn];
  let ahead = now;
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeAt(ahead, examples, drawn, penalty / total);
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

function slopeAt(
  at: readonly number[],
  examples: readonly Example[],
  drawn: readonly number[],
  pull: number,
): number[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const slope = at.map((value, index) => pull * (value - (drawn[index] ?? 0)));
  for (const { values, isPositive, weight } of examples) {
    const odds = values.reduce((sum, value, index) => sum + value * (at[index + 1] ?? 0), at[0] ?? 0);
    const error = (weight / total) * (logistic(odds) - (isPositive ? 1 : 0));
    slope[0] = (slope[0] ?? 0) + error;
    values.forEach((value, index) => {
      if (value !== 0) slope[index + 1] = (slope[index + 1] ?? 0) + error * value;
    });
  }
  return slope;
}

function hold(value: number, sign: 1 | -1 | undefined): number {
  return sign === undefined ? value : sign > 0 ? Math.max(0, value) : Math.min(0, value);
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
