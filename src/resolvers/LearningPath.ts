import type { EntityRecord } from '../graph/records.js';
import type { LearningPathResolvers } from '../types.generated.js';

export const LearningPath: LearningPathResolvers = {
  goals: async ({ goals }, _args, { graph }) =>
    (await Promise.all(goals.map((id) => graph.node(id)))) as EntityRecord[],
  stepCount: ({ stages }) => stages.reduce((count, { steps }) => count + steps.length, 0),
  criticalPath: ({ criticalPath }, _args, { graph }) => graph.entities('SKILL', criticalPath),
  alreadyKnown: ({ alreadyKnown }, _args, { graph }) => graph.entities('SKILL', alreadyKnown),
  unavoidable: ({ unavoidable }, _args, { graph }) => graph.entities('SKILL', unavoidable),
  diagram: ({ draw }, { format }) => draw(format),
};
