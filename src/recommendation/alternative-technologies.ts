/** A technology that shares skills with another one. */
export interface CandidateTechnology {
  id: string;
  category: string;
  /** Number of skills that use it. */
  skillCount: number;
  /** Number of skills that use both, at least 1. */
  sharedCount: number;
}

/** The factor for a technology of another category: SQL shares PostgreSQL's skills, but only partly replaces it. */
const OTHER_CATEGORY = 0.25;

/**
 * Ranks technologies as replacements of another one: by the overlap of their skills (Jaccard 1901), a quarter of that where
 * the categories differ.
 *
 * @returns the candidates with scores in (0, 1], highest first, then by id
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
