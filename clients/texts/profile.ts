import type { ProfileQuery, AskedQuestionFragment } from '../documents.generated.js';
import { assumptionBlocks } from './assumptions.js';
import { type Block, titledList, titledTable } from './block.js';
import { count, decimal, named, namedList, pageTitle } from './words.js';

type ProfileSkillEdge = ProfileQuery['profile']['skills']['edges'][number];

/** Why a skill counts as known, where that does not go without saying. */
const REASONS: Readonly<Partial<Record<ProfileSkillEdge['reason'], (because: string) => string>>> = {
  NAMED_AT_LEVEL: () => 'named',
  NAMED: () => 'named',
  TEXT: (because) => `the text mentions ${because}`,
  PREREQUISITE: (because) => `${because} requires it`,
  ASSUMPTION: (because) => `required by what ${because} implies`,
};

export function describeProfile({ profile }: ProfileQuery): Block[] {
  const { skills, technologiesWithoutEffect, assumptions, questions } = profile;
  const rows = skills.edges.map(({ node, level, reason, because }) => [
    node.name,
    node.id,
    level?.name ?? '',
    REASONS[reason]?.(because.name) ?? because.name,
  ]);
  return [
    ...(skills.totalCount > 0 ? [] : [{ paragraph: 'No skill counts as known.' }]),
    ...titledTable(pageTitle('Known skills', skills), { head: ['Skill', 'Id', 'Level', 'Because'], rows }),
    ...titledList('Without effect, since no skill is essentially one of these', technologiesWithoutEffect.map(named)),
    ...assumptionBlocks(assumptions),
    ...titledList('Questions, most important first', questions.questions.map(describeQuestion)),
    ...(questions.exact
      ? []
      : [{ paragraph: 'There are more questions than were compared, or a path may not be the shortest.' }]),
  ];
}

function describeQuestion({ skills, technology, months, coverage }: AskedQuestionFragment): string {
  const [only] = skills;
  const evidence = technology ? `${named(technology)} is known. ` : '';
  const question =
    skills.length === 1 && only ? `Do you know ${named(only)}?` : `Which of these do you know: ${namedList(skills)}?`;
  const difference =
    months === null
      ? `${decimal((coverage ?? 0) * 100)} percentage points of the mean coverage of roles`
      : `${count(months ?? 0, 'month')}`;
  return `${evidence}${question} The answers differ by ${difference}.`;
}
