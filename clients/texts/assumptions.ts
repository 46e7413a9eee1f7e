import { grouped } from '../../src/model/maps.js';
import type { AssumedFragment } from '../documents.generated.js';
import { type Block, titledList } from './block.js';
import { named, namedList, names } from './words.js';

/** How an assumption follows from what it follows from, by the kind in the id of the latter. */
const REASONS: Readonly<Record<string, (because: string) => string>> = {
  skill: (because) => `${because} requires one of them`,
  role: (because) => `${because} needs one of them`,
  group: (because) => `${because} is known`,
};

/** What is assumed about the learner's knowledge, with the reasons; the preferred needs of a role are one item. */
export function assumptionBlocks(assumptions: readonly AssumedFragment[]): Block[] {
  const isAlternatives = ({ kind }: AssumedFragment) => kind === 'ALTERNATIVES';
  const preferred = grouped(
    assumptions.filter((assumption) => !isAlternatives(assumption)),
    ({ because }) => named(because),
  );
  return titledList('Assumed, unless named as known or unknown', [
    ...assumptions.filter(isAlternatives).map(describeAlternatives),
    ...[...preferred].map(([role, needs]) => {
      return `${namedList(needs.flatMap(({ options }) => options))}, because ${role} prefers ${needs.length === 1 ? 'it' : 'them'}.`;
    }),
  ]);
}

function describeAlternatives({ options, because, taken, exceptions }: AssumedFragment): string {
  const [prefix = ''] = because.id.split(':');
  const reasonOf = REASONS[prefix] ?? ((text: string) => `${text} includes one of them`);
  const details = [
    ...(taken ? [`The path counts ${taken.name} as the known one.`] : []),
    ...(exceptions.length > 0 ? [`This does not hold for ${names(exceptions)}.`] : []),
  ];
  return [`One of ${namedList(options)}, because ${reasonOf(named(because))}.`, ...details].join(' ');
}
