import { namedGroup } from '../../services/named-groups.js';
import type { EntityRecord } from '../../model/records.js';
import type { AssumptionResolvers } from '../generated/types.generated.js';

export const Assumption: AssumptionResolvers = {
  kind: ({ group }) => (group === null ? 'PREFERRED_NEED' : 'ALTERNATIVES'),
  namedGroup: ({ group }, _args, { graph }) => namedGroup(graph, group),
  options: ({ options }, _args, { graph }) => graph.allExisting('SKILL', options),
  because: async ({ because }, _args, { graph }) => (await graph.nodes([because]))[0] as EntityRecord,
  taken: ({ taken = null }, _args, { graph }) => (taken === null ? null : graph.existing('SKILL', taken)),
  exceptions: ({ exceptions = [] }, _args, { graph }) => graph.allExisting('SKILL', exceptions),
};
