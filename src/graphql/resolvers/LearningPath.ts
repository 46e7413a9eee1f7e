import type { LearningPathResolvers } from '../generated/types.generated.js';

export const LearningPath: LearningPathResolvers = {
  goals: ({ goals }, _args, { graph }) => graph.existingEntities(goals),
  stepCount: ({ stages }) => stages.reduce((count, { steps }) => count + steps.length, 0),
  criticalPath: ({ criticalPath }, _args, { graph }) => graph.allExisting('SKILL', criticalPath),
  alreadyKnown: ({ alreadyKnown }, _args, { graph }) => graph.allExisting('SKILL', alreadyKnown()),
  assumptions: ({ assumptions }) => assumptions(),
  unavoidable: ({ unavoidable }, _args, { graph }) => graph.allExisting('SKILL', unavoidable),
  diagram: ({ draw }, { format }, { graph }) => graph.computeText(draw(format)),
};
