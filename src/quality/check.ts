import { type Sliced, sortSliced } from '../model/sliced.js';
import { alternativeGroups } from './alternative-groups.js';
import { cycles } from './cycles.js';
import { duplicateNames } from './duplicate-names.js';
import { inheritedNeeds } from './inherited-needs.js';
import { levelOrder } from './level-order.js';
import { matchCandidates } from './match-candidates.js';
import { missingLevels } from './missing-levels.js';
import { missingSources } from './missing-sources.js';
import {
  byEnds,
  byId,
  type CheckedGraph,
  type Problem,
  type Rule,
  RULE_NAMES,
  type RuleName,
  type SlicedRule,
} from './rule.js';
import { orphans } from './orphans.js';
import { redundantPrerequisites } from './redundant-prerequisites.js';
import { selfEdges } from './self-edges.js';
import { uncited } from './uncited.js';
import { unexplained } from './unexplained.js';
import { unreachableRoles } from './unreachable-roles.js';

const RULES: Record<RuleName, Rule | SlicedRule> = {
  CYCLE: cycles,
  SELF_EDGE: selfEdges,
  UNREACHABLE_ROLE: unreachableRoles,
  MISSING_SOURCE: missingSources,
  LEVEL_ORDER: levelOrder,
  ALTERNATIVE_GROUP: alternativeGroups,
  INHERITED_NEED: inheritedNeeds,
  REDUNDANT_PREREQUISITE: redundantPrerequisites,
  DUPLICATE_NAME: duplicateNames,
  ORPHAN: orphans,
  MISSING_LEVEL: missingLevels,
  UNCITED_CLAIM: uncited,
  MISSING_RATIONALE: unexplained,
  MATCH_CANDIDATE: matchCandidates,
};

/**
 * Checks a graph. Problems are sorted by rule, in the order of RULE_NAMES, then by ids, whatever the order of nodes and edges.
 * Edges whose ends do not exist are accepted. Near-linear, except redundancy: O(V E) at worst.
 */
export function* checkGraph({ nodes, edges, ...others }: CheckedGraph): Sliced<Problem[]> {
  // sorting what is already sorted takes the rules little time
  const graph = { nodes: yield* sortSliced(nodes, byId), edges: yield* sortSliced(edges, byEnds), ...others };
  const problems: Problem[] = [];
  for (const rule of RULE_NAMES) {
    const result = RULES[rule](graph);
    const found = Array.isArray(result) ? result : yield* result;
    for (const problem of found) problems.push({ rule, edges: [], suggestion: [], ...problem });
    yield;
  }
  return problems;
}
