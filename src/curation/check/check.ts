import { alternativeGroups } from './alternative-groups.js';
import { cycles } from './cycles.js';
import { duplicateNames } from './duplicate-names.js';
import { levelOrder } from './level-order.js';
import { missingLevels } from './missing-levels.js';
import { missingSources } from './missing-sources.js';
import { type CheckedGraph, type Problem, type Rule, RULE_NAMES, type RuleName } from './model.js';
import { orphans } from './orphans.js';
import { redundantPrerequisites } from './redundant-prerequisites.js';
import { selfEdges } from './self-edges.js';
import { uncited } from './uncited.js';
import { unexplained } from './unexplained.js';
import { unreachableRoles } from './unreachable-roles.js';

const RULES: Record<RuleName, Rule> = {
  CYCLE: cycles,
  SELF_EDGE: selfEdges,
  UNREACHABLE_ROLE: unreachableRoles,
  MISSING_SOURCE: missingSources,
  LEVEL_ORDER: levelOrder,
  ALTERNATIVE_GROUP: alternativeGroups,
  REDUNDANT_PREREQUISITE: redundantPrerequisites,
  DUPLICATE_NAME: duplicateNames,
  ORPHAN: orphans,
  MISSING_LEVEL: missingLevels,
  UNCITED_CLAIM: uncited,
  MISSING_RATIONALE: unexplained,
};

/**
 * What is wrong with a graph: by rule in the order of RULE_NAMES, and within a rule by ids, whatever the order of nodes
 * and edges. Edges whose ends do not exist are taken as they are. Near-linear, but for redundancy: O(V E) at worst.
 */
export function checkGraph(graph: CheckedGraph): Problem[] {
  return RULE_NAMES.flatMap((rule) => RULES[rule](graph).map((problem) => ({ rule, ...problem })));
}
