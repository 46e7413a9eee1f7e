import { groupReason, type ReasonInput, technologyReason } from './reasons.js';
import type { GoalSkills } from './goals.js';
import type { MetChoice } from './search-space.js';

export interface PathChoice {
  /** the skill that has the alternatives; for a technology as a goal the chosen skill itself */
  skill: string;
  /** the group's key; for a technology as a goal its id */
  group: string;
  chosen: string;
  alternatives: string[];
  /** one sentence for people, put together when it is read */
  readonly reason: string;
}

/** Every choice of alternatives that the path met: technologies as goals first, then in the order of its steps. */
export function pathChoices(input: ReasonInput, goals: readonly GoalSkills[]): PathChoice[] {
  const { universe, plan } = input;
  const place = ({ owner }: MetChoice): number => plan.placeOf[owner]!;
  const met = universe.choices.filter((one) => place(one) !== -1);
  met.sort((a, b) => place(a) - place(b) || (a.group < b.group ? -1 : 1));
  return [...goals.flatMap((goal) => technologyChoice(input, goal)), ...met.map((one) => groupChoice(input, one))];
}

function technologyChoice(input: ReasonInput, { skills, technology }: GoalSkills): PathChoice[] {
  if (technology === null) return [];
  const chosen = skills[0]!;
  return [
    {
      skill: chosen,
      group: technology.id,
      chosen,
      alternatives: [...technology.others],
      get reason() {
        return technologyReason(input, chosen, technology);
      },
    },
  ];
}

function groupChoice(input: ReasonInput, one: MetChoice): PathChoice {
  const chosen = chosenOf(input, one);
  return {
    skill: input.universe.skills[one.owner]!.id,
    group: one.group,
    chosen,
    alternatives: one.options.filter((option) => option !== chosen),
    get reason() {
      return groupReason(input, one, chosen);
    },
  };
}

function chosenOf({ universe, choice }: ReasonInput, { met, open, options }: MetChoice): string {
  if (met !== null) return met.skill;
  return open === -1 ? options[0]! : universe.skills[choice.chosen[open]!]!.id;
}
