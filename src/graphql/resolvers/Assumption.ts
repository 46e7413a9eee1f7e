import { isPreferredNeed } from '../../planning/input.js';
import { namedGroup } from '../../services/named-groups.js';
import type { AssumptionResolvers } from '../generated/types.generated.js';

export const Assumption: AssumptionResolvers = {
  kind: (assumption) => (isPreferredNeed(assumption) ? 'PREFERRED_NEED' : 'ALTERNATIVES'),
  namedGroup: ({ group }, _args, { graph }) => namedGroup(graph, group),
  options: ({ options }, _args, { graph }) => graph.allExisting('SKILL', options),
  because: ({ because }, _args, { graph }) => graph.existingEntity(because),
  taken: ({ taken = null }, _args, { graph }) => (taken === null ? null : graph.existing('SKILL', taken)),
  exceptions: ({ exceptions = [] }, _args, { graph }) => graph.allExisting('SKILL', exceptions),
};
