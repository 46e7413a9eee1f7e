import type { ProblemRule } from '../api/generated/graphql';

/** The rules of the check of the data, in the order of the API. The type makes sure that none is missing. */
const ALL: Record<ProblemRule, true> = {
  CYCLE: true,
  SELF_EDGE: true,
  UNREACHABLE_ROLE: true,
  MISSING_SOURCE: true,
  LEVEL_ORDER: true,
  ALTERNATIVE_GROUP: true,
  INHERITED_NEED: true,
  REDUNDANT_PREREQUISITE: true,
  DUPLICATE_NAME: true,
  ORPHAN: true,
  MISSING_LEVEL: true,
  UNCITED_CLAIM: true,
  MISSING_RATIONALE: true,
  MATCH_CANDIDATE: true,
};

export const RULES = Object.keys(ALL) as ProblemRule[];
