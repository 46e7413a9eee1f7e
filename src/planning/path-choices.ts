import { flatMap } from '../model/flat-map.js';
import { isGroupId } from '../model/ids.js';
import { grouped } from '../model/maps.js';
import type { Sliced } from '../model/sliced.js';
import type { TechnologyGoal } from './goal-skills.js';
import type { OptionPrices, PathOption } from './path-options.js';
import { groupReason, type ReasonInput, technologyReason } from './reasons.js';
import type { Choice, GoalNode, SpaceNode } from './search-space.js';

export interface PathChoice {
  /** The id of a named group, the key of a group of one skill, or the id of a technology as a goal. */
  group: string;
  /** The ids of the skills and goals that require one of the alternatives. */
  requiredBy: string[];
  chosen: string;
  alternatives: string[];
  /** One sentence for readers. It looks at the whole path, so it is computed on demand. */
  reason: () => string;
  /** All options with their prices, the chosen one first. */
  options: () => Sliced<PathOption[]>;
}

type Unpriced = Omit<PathChoice, 'options'>;

interface OwnedChoice {
  owner: SpaceNode | GoalNode;
  choice: Choice;
  chosen: string;
}

/**
 * The choices of a path: technologies as goals first, then groups of alternatives in the order of the steps. Requirements of
 * the same group that the same skill meets are one choice; of a named group that some require with exceptions, among the
 * options that meet all of them. What only an assumption meets is no choice of the path.
 */
export function pathChoices(input: ReasonInput, prices: OptionPrices): PathChoice[] {
  const { goals, space, plan } = input;
  const technologies = goals.flatMap(({ technology }) => technology ?? []);
  const owners = [...plan.steps.map(({ node }) => node), ...space.goals];
  const owned = flatMap(owners, (owner) =>
    flatMap([...owner.choices].sort(compareGroups), (choice): OwnedChoice[] => {
      const chosen = chosenOption(input, choice);
      return chosen === null ? [] : [{ owner, choice, chosen }];
    }),
  );
  const merged = grouped(owned, ({ choice: { group, options }, chosen }) =>
    JSON.stringify(isGroupId(group) ? [group, chosen] : [group, chosen, options]),
  );
  const ofGroups = [...merged.values()].map((same) => groupChoice(input, same));
  const choices = [...technologies.map((technology) => technologyChoice(input, technology)), ...ofGroups];
  return choices.map((choice) => ({
    options: () => prices.of(choice.group, choice.chosen, choice.alternatives, choice.reason()),
    ...choice,
  }));
}

function compareGroups(a: Choice, b: Choice): number {
  return a.group < b.group ? -1 : 1;
}

function technologyChoice(input: ReasonInput, technology: TechnologyGoal): Unpriced {
  const { id, chosen, others } = technology;
  return {
    group: id,
    requiredBy: [id],
    chosen,
    alternatives: others.map(({ skill }) => skill),
    reason: () => technologyReason(input, technology),
  };
}

function groupChoice(input: ReasonInput, same: readonly OwnedChoice[]): Unpriced {
  const [first] = same;
  if (!first) throw new Error('A choice has at least one owner');
  const { chosen } = first;
  const options = first.choice.options.filter((id) => same.every(({ choice }) => choice.options.includes(id)));
  const choice = { ...first.choice, options, open: options.length > 1 ? first.choice.open : null };
  const owners = same.map(({ owner }) => owner);
  return {
    group: choice.group,
    requiredBy: owners.map((owner) => ('skill' in owner ? owner.skill.id : owner.goal.id)),
    chosen,
    alternatives: options.filter((option) => option !== chosen),
    reason: () => groupReason(input, owners, choice, chosen),
  };
}

/** @returns null where an assumption meets the alternatives */
function chosenOption({ choice }: ReasonInput, { met, open, options }: Choice): string | null {
  if (met) return met.skill;
  const chosen = open === null ? undefined : choice.chosen.get(open);
  return chosen && 'skill' in chosen ? chosen.skill.id : (options[0] ?? null);
}
