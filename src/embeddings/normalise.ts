/** A copy of length 1; of a vector of zeros, NaN. */
export function normalise(vector: ArrayLike<number>): Float32Array<ArrayBuffer> {
  let squares = 0;
  for (let axis = 0; axis < vector.length; axis += 1) squares += vector[axis]! ** 2;
  const length = Math.sqrt(squares);
  return Float32Array.from(vector, (value) => value / length);
}
