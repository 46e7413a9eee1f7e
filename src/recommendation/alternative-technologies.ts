import type { TechnologyCategory } from '../model/records.js';

/** A technology that is in a group with another one, or used by the same skills. */
export interface CandidateTechnology {
  id: string;
  category: TechnologyCategory;
  /** Number of skills that use it. */
  skillCount: number;
  /** Number of skills that use both. */
  sharedCount: number;
  /** Number of members of the smallest alternative group that holds both; null if there is none. */
  groupSize: number | null;
}

/** The technology that candidates are compared with. */
export type AskedTechnology = Pick<CandidateTechnology, 'category' | 'skillCount'>;

export interface Scored<Candidate> {
  candidate: Candidate;
  score: number;
}

/**
 * The categories whose members do the same job, so that those with the same skills replace each other. Those of the others
 * complete each other (Git and GitHub, OAuth and JWT) or do the job elsewhere (JUnit and pytest): only a group makes them
 * substitutes. OTHER is for imported technologies, of which the source tells no more than their skills.
 */
const SAME_JOB: ReadonlySet<TechnologyCategory> = new Set([
  'RELATIONAL_DATABASE',
  'NOSQL_DATABASE',
  'MESSAGE_BROKER',
  'STREAM_PROCESSING',
  'CACHE',
  'CLOUD_PLATFORM',
  'SERVERLESS',
  'ORCHESTRATION',
  'SERVICE_MESH',
  'API_STYLE',
  'API_GATEWAY',
  'WEB_SERVER',
  'CI_CD',
  'INFRASTRUCTURE_AS_CODE',
  'SERVICE_DISCOVERY',
  'OTHER',
]);

/** Technologies with a smaller overlap do different jobs for the few skills that they share. */
const LEAST_OVERLAP = 0.1;

/**
 * Ranks technologies as substitutes of another one: members of a common group first, those of the smallest group before
 * others; then technologies of the same category with a sufficient overlap of skills. Within both by the overlap
 * (Jaccard 1901), then by the number of skills that use the candidate, then by id.
 *
 * @returns candidates that are substitutes, with their overlap, in [0, 1]
 */
export function alternativeTechnologies<Candidate extends CandidateTechnology>(
  asked: AskedTechnology,
  candidates: readonly Candidate[],
): Scored<Candidate>[] {
  return candidates
    .map((candidate) => ({ candidate, score: overlapOf(asked, candidate) }))
    .filter(({ candidate, score }) => candidate.groupSize !== null || isSimilar(asked, candidate, score))
    .sort(
      (a, b) =>
        byGroupSize(a.candidate, b.candidate) ||
        b.score - a.score ||
        b.candidate.skillCount - a.candidate.skillCount ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    );
}

/**
 * Ranks technologies by how much they are used together with another one: by the cosine of the sets of skills that use them
 * (Ochiai 1957). Substitutes are left out: the same skills name them because one of them is enough.
 *
 * @returns candidates that are no substitutes, with scores in (0, 1], highest first, then by id
 */
export function technologiesUsedWith<Candidate extends CandidateTechnology>(
  asked: AskedTechnology,
  candidates: readonly Candidate[],
): Scored<Candidate>[] {
  const substitutes = new Set(alternativeTechnologies(asked, candidates).map(({ candidate }) => candidate.id));
  return candidates
    .filter(({ id, sharedCount }) => sharedCount > 0 && !substitutes.has(id))
    .map((candidate) => ({
      candidate,
      score: candidate.sharedCount / Math.sqrt(asked.skillCount * candidate.skillCount),
    }))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

function overlapOf({ skillCount }: AskedTechnology, candidate: CandidateTechnology): number {
  const either = skillCount + candidate.skillCount - candidate.sharedCount;
  return either === 0 ? 0 : candidate.sharedCount / either;
}

function isSimilar({ category }: AskedTechnology, candidate: CandidateTechnology, overlap: number): boolean {
  return candidate.category === category && SAME_JOB.has(category) && overlap > LEAST_OVERLAP;
}

/** Candidates without a group come last. */
function byGroupSize(a: CandidateTechnology, b: CandidateTechnology): number {
  const [left, right] = [a.groupSize ?? Infinity, b.groupSize ?? Infinity];
  return left === right ? 0 : left - right;
}
