const STEPS = 5_000;
const RATE = 0.5;
/** On standardized weights, so that few examples do not make them large. */
const PENALTY = 0.001;

interface Row {
  features: readonly number[];
  isRight: boolean;
}

/** Logistic regression by gradient descent on standardized features; the weights are those of the features as they are. */
export function fitLogistic(rows: readonly Row[]): { intercept: number; weights: number[] } {
  const scales = (rows[0]?.features ?? []).map((_, at) => scaleOf(rows.map(({ features }) => features[at]!)));
  const standard = rows.map(({ features, isRight }) => ({
    features: features.map((value, at) => (value - scales[at]!.mean) / scales[at]!.deviation),
    isRight,
  }));
  let [intercept, weights] = [0, scales.map(() => 0)];
  for (let step = 0; step < STEPS; step++) {
    const errors = standard.map(({ features, isRight }) => {
      const odds = features.reduce((sum, value, at) => sum + value * weights[at]!, intercept);
      return 1 / (1 + Math.exp(-odds)) - Number(isRight);
    });
    const slope = (valueAt: (row: number) => number) =>
      errors.reduce((sum, error, row) => sum + error * valueAt(row), 0) / rows.length;
    const slopes = weights.map((weight, at) => slope((row) => standard[row]!.features[at]!) + PENALTY * weight);
    intercept -= RATE * slope(() => 1);
    weights = weights.map((weight, at) => weight - RATE * slopes[at]!);
  }
  const original = weights.map((weight, at) => weight / scales[at]!.deviation);
  return {
    intercept: original.reduce((sum, weight, at) => sum - weight * scales[at]!.mean, intercept),
    weights: original,
  };
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
