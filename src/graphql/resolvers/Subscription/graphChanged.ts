import { requireKnownHistory } from '../../../services/history.js';
import type { SubscriptionResolvers } from '../../generated/types.generated.js';
import type { ChangeRecord } from '../../../model/changes.js';

export const graphChanged: NonNullable<SubscriptionResolvers['graphChanged']> = {
  subscribe: async (_parent, { since, graphId }, context) => {
    const from = since ?? (await context.graph.reads.version());
    await requireKnownHistory(context, { since: from, graphId });
    return context.feed.after(from);
  },
  resolve: (change: ChangeRecord) => change,
};
