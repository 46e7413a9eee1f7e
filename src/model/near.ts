/** An entity whose text is near in meaning to another text. */
export interface Near {
  id: string;
  /** the cosine similarity of the vectors of both texts, from -1 to 1 */
  similarity: number;
}
