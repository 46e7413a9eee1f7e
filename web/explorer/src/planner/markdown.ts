import { listed } from '../ui/listed.js';
import { monthsInWords } from '../ui/months.js';
import { decisionsOf } from './choices.js';
import { type Plan, type Step, stepNames } from './plan.js';

export interface PlanHead {
  title: string;
  hoursPerWeek: number;
  budgetMonths: number | null;
  /** where the plan can be opened again */
  address: string;
}

/** A plan as GitHub Flavored Markdown: stages as task lists, so that it can be ticked off where it is pasted. */
export function planMarkdown(plan: Plan, { title, hoursPerWeek, budgetMonths, address }: PlanHead): string {
  const names = stepNames(plan);
  const total = `${plan.stepCount} steps, ${monthsInWords(plan.totalTime)} at ${hoursPerWeek} hours a week.`;
  const stages = plan.stages.map(({ index, steps }) =>
    section(
      `Stage ${index}`,
      steps.map((step) => task(step, names)),
    ),
  );
  const later = plan.deferred.map((step) => task(step, names));
  const choices = decisionsOf(plan).map(
    ({ chosen, alternatives, reason }) =>
      `- **${plain(chosen.name)}**, not ${plain(listed(alternatives.map(({ name }) => name)))}. ${plain(reason)}`,
  );
  const known = plan.alreadyKnown.map(({ name }) => `- [x] ${plain(name)}`);
  return [
    `# ${plain(title)}`,
    total,
    ...stages,
    ...(later.length > 0 ? [section(`Left for later than ${budgetMonths} months`, later)] : []),
    ...(choices.length > 0 ? [section('Choices', choices)] : []),
    ...(known.length > 0 ? [section('Known already', known)] : []),
    `[Open this plan](${address})`,
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${lines.join('\n')}`;
}

function task({ skill, time, estimated, neededFor }: Step, names: ReadonlyMap<string, string>): string {
  const duration = `${monthsInWords(time)}${estimated ? ' (estimated)' : ''}`;
  const about = [...(skill.level ? [skill.level.name] : []), duration].join(', ');
  const dependents = neededFor.map(({ id }) => names.get(id) ?? id);
  const why = dependents.length > 0 ? `; for ${listed(dependents)}` : '';
  return `- [ ] **${plain(skill.name)}**: ${plain(about + why)}`;
}

/** Text that means itself wherever it stands in a line of Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}
