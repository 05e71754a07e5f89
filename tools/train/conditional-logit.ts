/**
 * Conditional logit (McFadden 1974) with an option of "none of them" worth nothing: which of several is meant, if any.
 * L2-regularised, with signs held so that nothing speaks the way a person would call absurd. Accelerated projected
 * gradient descent (Nesterov 1983; Beck and Teboulle 2009); no chance in it, so the same examples give the same weights.
 */

export interface Choice {
  /** Values of each option, by feature. */
  options: readonly (readonly number[])[];
  /** Which of them are right; none of them where it is empty. */
  right: readonly number[];
}

export interface Fit {
  base: number;
  weights: number[];
}

const steps = 600;

/** Most signs are absent, so only those that are there are kept: their places, and their values. */
interface Sparse {
  places: Int32Array;
  values: Float64Array;
}

/**
 * @param signs by feature: 1 may not become negative, -1 may not become positive, 0 is free
 * @param penalty how strongly the weights, but not the base, are drawn towards the prior
 * @param prior by feature, what a person would set; nothing where there is none
 */
export function fitConditionalLogit(
  choices: readonly Choice[],
  signs: readonly (1 | -1 | 0)[],
  penalty: number,
  prior: readonly number[] = [],
): Fit {
  const sparse = choices.map(({ options, right }) => ({ options: options.map(packOption), right: new Set(right) }));
  // The gradient changes no faster than this, so this step is safe.
  const steepest = sparse.reduce(
    (sum, { options }) =>
      sum + Math.max(0, ...options.map(({ values }) => values.reduce((all, one) => all + one * one, 1))),
    0,
  );
  const rate = 1 / (steepest / 2 + penalty);
  const size = signs.length + 1;
  let now = new Float64Array(size);
  let ahead = now;
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeAt(ahead, sparse, penalty, prior);
    const next = ahead.map((value, index) => hold(value - rate * (slope[index] ?? 0), signs[index - 1]));
    const before = now;
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((value, index) => value + momentum * (value - (before[index] ?? 0)));
    now = next;
  }
  const [base = 0, ...weights] = now;
  return { base, weights };
}

/** @returns the probability of each option; what is left is that of none */
export function chooseAmong({ base, weights }: Fit, options: Choice["options"]): number[] {
  return share(
    options.map((values) => values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), base)),
  );
}

function share(scores: readonly number[]): number[] {
  const odds = scores.map(Math.exp);
  const sum = odds.reduce((all, one) => all + one, 1);
  return odds.map((one) => one / sum);
}

function packOption(values: readonly number[]): Sparse {
  const places = values.flatMap((value, place) => (value === 0 ? [] : [place]));
  return { places: Int32Array.from(places), values: Float64Array.from(places, (place) => values[place] ?? 0) };
}

function slopeAt(
  at: Float64Array,
  choices: readonly { options: readonly Sparse[]; right: ReadonlySet<number> }[],
  penalty: number,
  prior: readonly number[],
): Float64Array {
  const slope = at.map((value, index) => (index === 0 ? 0 : penalty * (value - (prior[index - 1] ?? 0))));
  for (const { options, right } of choices) {
    const probabilities = share(
      options.map(({ places, values }) =>
        places.reduce((sum, place, index) => sum + (values[index] ?? 0) * (at[place + 1] ?? 0), at[0] ?? 0),
      ),
    );
    let ofRight = 1e-12;
    for (const index of right) ofRight += probabilities[index] ?? 0;
    options.forEach(({ places, values }, index) => {
      const probability = probabilities[index] ?? 0;
      const error = probability - (right.has(index) ? probability / ofRight : 0);
      if (Math.abs(error) < 1e-7) return;
      slope[0] = (slope[0] ?? 0) + error;
      places.forEach((place, nth) => {
        slope[place + 1] = (slope[place + 1] ?? 0) + error * (values[nth] ?? 0);
      });
    });
  }
  return slope;
}

function hold(value: number, sign: 1 | -1 | 0 | undefined): number {
  if (!sign) return value;
  return sign > 0 ? Math.max(0, value) : Math.min(0, value);
}
