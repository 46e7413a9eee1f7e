import { formatList } from '../ui/format-list.js';
import { formatMonths } from '../ui/format-months.js';
import { decisionsOf } from './choices.js';
import { type Plan, type Step, stepNames } from './plan.js';

export interface PlanHead {
  title: string;
  hoursPerWeek: number;
  budgetMonths: number | null;
  /** link to the plan */
  url: string;
}

/** Renders a plan as GitHub Flavored Markdown, with stages as task lists. */
export function planMarkdown(plan: Plan, { title, hoursPerWeek, budgetMonths, url }: PlanHead): string {
  const names = stepNames(plan);
  const total = `${plan.stepCount} steps, ${formatMonths(plan.totalTime)} at ${hoursPerWeek} hours a week.`;
  const stages = plan.stages.map(({ index, steps }) =>
    section(
      `Stage ${index}`,
      steps.map((step) => task(step, names)),
    ),
  );
  const deferred = plan.deferred.map((step) => task(step, names));
  const choices = decisionsOf(plan).map(
    ({ chosen, alternatives, reason }) =>
      `- **${escapeMarkdown(chosen.name)}** instead of ${escapeMarkdown(formatList(alternatives.map(({ name }) => name)))}. ${escapeMarkdown(reason)}`,
  );
  const known = plan.alreadyKnown.map(({ name }) => `- [x] ${escapeMarkdown(name)}`);
  return [
    `# ${escapeMarkdown(title)}`,
    total,
    ...stages,
    ...(deferred.length > 0 ? [section(`Deferred beyond ${budgetMonths} months`, deferred)] : []),
    ...(choices.length > 0 ? [section('Choices', choices)] : []),
    ...(known.length > 0 ? [section('Already known', known)] : []),
    `[Open this plan](${url})`,
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${lines.join('\n')}`;
}

function task({ skill, time, estimated, neededFor }: Step, names: ReadonlyMap<string, string>): string {
  const duration = `${formatMonths(time)}${estimated ? ' (estimated)' : ''}`;
  const details = [...(skill.level ? [skill.level.name] : []), duration].join(', ');
  const dependents = neededFor.map(({ id }) => names.get(id) ?? id);
  const purpose = dependents.length > 0 ? `; for ${formatList(dependents)}` : '';
  return `- [ ] **${escapeMarkdown(skill.name)}**: ${escapeMarkdown(details + purpose)}`;
}

/** Escapes text for use within a line of Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}
