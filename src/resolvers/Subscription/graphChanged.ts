import { requireKnownHistory } from '../../answers/history.js';
import type { ChangeRecord } from '../../graph/curation-port.js';
import type { SubscriptionResolvers } from '../../types.generated.js';

export const graphChanged: NonNullable<SubscriptionResolvers['graphChanged']> = {
  subscribe: async (_parent, { since, graphId }, context) => {
    const from = since ?? (await context.graph.reads.version());
    await requireKnownHistory(context, { since: from, graphId });
    return context.feed.after(from);
  },
  resolve: (change: ChangeRecord) => change,
};
