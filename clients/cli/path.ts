import { Command } from 'commander';
import { LearningPathDiagramDocument, LearningPathDocument } from '../documents.generated.js';
import { describeLearningPath } from '../texts/learning-path.js';
import { WORDING } from '../wording.js';
import { type KnownOptions, knownVariables, withKnownOptions } from './known-options.js';
import { openSession } from './session.js';
import { ids, positiveNumber } from './values.js';

interface Options extends KnownOptions {
  to: string[];
  hours: number;
  budget?: number;
  avoid?: string[];
  prefer?: string[];
  recommended?: true;
  preferred?: true;
  mermaid?: true;
}

export function pathCommand(): Command {
  const command = new Command('path')
    .description('Plans the shortest learning path to goals: milestones, times and choices among alternatives.')
    .requiredOption('--to <id...>', WORDING.goals, ids);
  return withKnownOptions(command)
    .option('--hours <number>', WORDING.hours, positiveNumber, 10)
    .option('--budget <months>', WORDING.budget, positiveNumber)
    .option('--avoid <id...>', WORDING.avoid, ids)
    .option('--prefer <id...>', WORDING.prefer, ids)
    .option('--recommended', WORDING.recommended)
    .option('--preferred', WORDING.preferred)
    .option('--mermaid', 'print the path as a Mermaid flowchart')
    .addHelpText(
      'after',
      `
Examples:
  npm run cli -- path --to role:senior-backend-developer --known role:junior-backend-developer --known-at skill:sql=level:advanced
  npm run cli -- path --to skill:kubernetes --known skill:docker --unknown skill:java
  npm run cli -- path --to skill:kubernetes --known @known.txt --mermaid`,
    )
    .action(planPath);
}

async function planPath(options: Options, command: Command): Promise<void> {
  const { to: goals, hours, budget, avoid, prefer, recommended, preferred, mermaid, ...known } = options;
  const { execute, print } = openSession(command);
  const input = {
    goals,
    ...knownVariables(known),
    hoursPerWeek: hours,
    budgetMonths: budget,
    avoid,
    prefer,
    includeRecommended: recommended,
    includePreferred: preferred,
  };
  if (mermaid) {
    const diagram = await execute(LearningPathDiagramDocument, { input });
    return print(diagram, () => diagram.learningPath!.diagram);
  }
  const data = await execute(LearningPathDocument, { input });
  print(data, () => describeLearningPath(data, hours));
}
