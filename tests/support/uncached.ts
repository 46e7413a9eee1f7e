import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { effectiveNeeds } from '../../src/graph-algorithms/inherited-needs.js';
import { needingRoles } from '../../src/graph-algorithms/needing-roles.js';
import type { GraphReads, StoredReads } from '../../src/graph/ports/graph-reads.js';
import type { PlanningReads, StoredPlanningReads } from '../../src/graph/ports/planning-reads.js';
import { readAllNeeds } from '../../src/graph/role-needs.js';
import type { NeedsByRole } from '../../src/model/role-need.js';
import { runToEnd } from '../../src/model/sliced.js';
import { readAllStartingSkills } from '../../src/graph/starting-skills.js';

/** The graph's reads without a cache: each search, and each filter by text, makes an index of its own. */
export function uncached(reads: StoredReads): GraphReads {
  const indexed = () => new CachedReads(reads, 0, 0);
  return {
    ...reads,
    meaning: null,
    planning: planningOf(reads.planning),
    recommendation: {
      neighboursByGroup: (ids) => reads.recommendation.neighboursByGroup(ids),
      wholeGraph: () => reads.recommendation.wholeGraph(),
      relationGraph: () => indexed().recommendation.relationGraph(),
    },
    search: (...args) => indexed().search(...args),
    suggest: (...args) => indexed().suggest(...args),
    nameMatcher: (...args) => indexed().nameMatcher(...args),
    namesakes: (id) => indexed().namesakes(id),
    mentions: (...args) => indexed().mentions(...args),
    skills: (filter, ...args) =>
      filter.text === null ? reads.skills({ ...filter, ids: null }, ...args) : indexed().skills(filter, ...args),
    skillCount: (filter) => indexed().skillCount(filter),
    skillFacets: (filters) => indexed().skillFacets(filters),
    technologies: (filter, ...args) =>
      filter.text === null
        ? reads.technologies({ ...filter, ids: null }, ...args)
        : indexed().technologies(filter, ...args),
    technologyCount: (filter) => indexed().technologyCount(filter),
  };
}

async function readEffectiveNeeds(stored: StoredPlanningReads): Promise<NeedsByRole> {
  return runToEnd(effectiveNeeds(await readAllNeeds(stored), await stored.rolesBefore()));
}

function planningOf(stored: StoredPlanningReads): PlanningReads {
  let reading: Promise<NeedsByRole> | null = null;
  // concurrent reads are one, as through a cache
  const effective: PlanningReads['effectiveNeeds'] = () =>
    (reading ??= readEffectiveNeeds(stored).finally(() => (reading = null)));
  const startingSkills: PlanningReads['startingSkills'] = () => readAllStartingSkills(stored);
  return Object.assign(Object.create(stored) as StoredPlanningReads, {
    effectiveNeeds: effective,
    needingRoles: async () => runToEnd(needingRoles(await effective())),
    startingSkills,
  });
}
