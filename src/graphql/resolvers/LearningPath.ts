import type { EntityRecord } from '../../model/records.js';
import type { LearningPathResolvers } from '../generated/types.generated.js';

export const LearningPath: LearningPathResolvers = {
  goals: async ({ goals }, _args, { graph }) => (await graph.nodes(goals)) as EntityRecord[],
  stepCount: ({ stages }) => stages.reduce((count, { steps }) => count + steps.length, 0),
  criticalPath: ({ criticalPath }, _args, { graph }) => graph.allExisting('SKILL', criticalPath),
  alreadyKnown: ({ alreadyKnown }, _args, { graph }) => graph.allExisting('SKILL', alreadyKnown()),
  assumptions: ({ assumptions }) => assumptions(),
  unavoidable: ({ unavoidable }, _args, { graph }) => graph.allExisting('SKILL', unavoidable),
  diagram: ({ draw }, { format }, { graph }) => graph.computeText(draw(format)),
};
