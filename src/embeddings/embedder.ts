/** Turns texts into vectors of length 1, so that the scalar product of two is their cosine similarity. */
export interface Embedder {
  /** the name of the model: vectors of different models cannot be compared */
  readonly model: string;
  /** of the vectors */
  readonly dimension: number;
  /** The vectors of texts that are searched, in their order. */
  passages(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** The vectors of texts to search for, in their order: some models take an instruction before them. */
  questions(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}
