/** A technology that shares skills with another one. */
export interface CandidateTechnology {
  id: string;
  category: string;
  /** how many skills use it */
  skillCount: number;
  /** how many skills use both, at least 1 */
  sharedCount: number;
}

/** What a technology of another sort counts: SQL serves PostgreSQL's skills, but stands in for it only in part. */
const OTHER_CATEGORY = 0.25;

/**
 * How well technologies stand in for another one: the overlap of their skills (Jaccard 1901), a quarter of it where the
 * two are of different categories.
 *
 * @returns in (0, 1]; the candidates by score, most first, then by id
 */
export function alternativeTechnologies<Candidate extends CandidateTechnology>(
  { category, skillCount }: Pick<CandidateTechnology, 'category' | 'skillCount'>,
  candidates: readonly Candidate[],
): { candidate: Candidate; score: number }[] {
  return candidates
    .map((candidate) => {
      const overlap = candidate.sharedCount / (skillCount + candidate.skillCount - candidate.sharedCount);
      return { candidate, score: overlap * (candidate.category === category ? 1 : OTHER_CATEGORY) };
    })
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}
