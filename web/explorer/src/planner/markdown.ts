import { planner } from '../texts.js';
import { formatList } from '../ui/format-list.js';
import { formatMonths } from '../ui/format-months.js';
import { decisionsOf } from './choices.js';
import { milestonesOf, type PlannedMilestone, whenComplete } from './milestones.js';
import { alongsideBegin, type Plan, type Step, stepName, stepNames } from './plan.js';
import type { PlanOptions } from './plan-options.js';
import { budgetEnd } from './budget-end.js';

const texts = planner.markdown;

export interface PlanHead {
  title: string;
  options: Pick<PlanOptions, 'hoursPerWeek' | 'budgetMonths' | 'start'>;
  /** link to the plan */
  url: string;
}

/** Renders a plan as GitHub Flavored Markdown, with milestones as sections and stages as task lists. */
export function planMarkdown(plan: Plan, { title, options, url }: PlanHead): string {
  const names = stepNames(plan);
  const total = texts.total(plan.stepCount, formatMonths(plan.totalTime), planner.pace(options.hoursPerWeek));
  const milestones = milestonesOf(plan).map((milestone) => milestoneSection(milestone, options.start, names));
  const alongside = plan.alongside.map(
    (one) => `- [ ] **${escapeMarkdown(one.skill.name)}**: ${escapeMarkdown(alongsideBegin(one))}`,
  );
  const deferred = plan.deferred.map((step) => task(step, names));
  const choices = decisionsOf(plan).map(
    ({ chosen, alternatives, reason }) =>
      `- **${escapeMarkdown(chosen.name)}** ${escapeMarkdown(texts.insteadOf(alternatives.map(({ name }) => name)))}. ${escapeMarkdown(reason)}`,
  );
  const assumed = plan.assumptions.map(({ options, because }) => {
    const names = options.map(({ name }) => name);
    const what = names.length > 1 ? texts.oneOf(names) : formatList(names);
    return `- ${escapeMarkdown(texts.because(what, because.name))}`;
  });
  const known = plan.alreadyKnown.map(({ name }) => `- [x] ${escapeMarkdown(name)}`);
  return [
    `# ${escapeMarkdown(title)}`,
    total,
    ...milestones,
    ...(alongside.length > 0 ? [section(planner.alongside.title, alongside)] : []),
    ...(deferred.length > 0 ? [section(planner.deferredBeyond(budgetEnd(options) ?? ''), deferred)] : []),
    ...(choices.length > 0 ? [section(planner.choices, choices)] : []),
    ...(assumed.length > 0 ? [section(texts.assumed, assumed)] : []),
    ...(known.length > 0 ? [section(planner.alreadyKnown.title, known)] : []),
    `[${texts.open}](${url})`,
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${lines.join('\n')}`;
}

/** A milestone with a heading for each stage. */
function milestoneSection(planned: PlannedMilestone, start: string | null, names: ReadonlyMap<string, string>): string {
  const { title, stages } = planned;
  const end = whenComplete(planned, start) ?? planner.notComplete;
  const parts = stages.map(({ index, steps }) => {
    const tasks = steps.map((step) => task(step, names));
    return `### ${planner.stage(index)}\n\n${tasks.join('\n')}`;
  });
  return [`## ${escapeMarkdown(title)}`, sentence(end), ...parts].join('\n\n');
}

function task(step: Step, names: ReadonlyMap<string, string>): string {
  const { skill, time, estimated, neededFor, to } = step;
  const duration = `${formatMonths(time)}${estimated ? ` (${planner.estimated})` : ''}`;
  const level = skill.level && !to ? [skill.level.name] : [];
  const details = [...level, duration].join(', ');
  const dependents = neededFor.map(({ id }) => names.get(id) ?? id);
  const purpose = dependents.length > 0 ? `; ${planner.purpose(dependents)}` : '';
  return `- [ ] **${escapeMarkdown(stepName(step))}**: ${escapeMarkdown(details + purpose)}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Escapes text for use within a line of Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}
