import type { GapNeedFragment, RoleGapByAreaQuery } from '../api/generated/graphql.js';
import { groupByArea } from '../entity/group-by-area.js';
import { compare as texts } from '../texts.js';
import { toCsv } from '../ui/csv.js';
import { needName, uniqueById } from './needs.js';

type Gap = NonNullable<RoleGapByAreaQuery['skillGap']>;

/** In the order in which they are shown. */
export const STATUSES = ['missing', 'below', 'have'] as const;

/** The skill that meets a need, or those that would. */
export function skillsOf({ skill, options }: GapNeedFragment): readonly { id: string; name: string }[] {
  return skill ? [skill] : options;
}

export function areasOf({ options }: GapNeedFragment) {
  return uniqueById(options.flatMap(({ areas }) => areas));
}

/** What is known of a need: a level, or what is assumed. Empty if nothing is known. */
export function knownLevel({ have, assumption }: GapNeedFragment): string {
  const assumed = assumption ? texts.columns.assumed : '';
  return [have?.name, assumed].filter(Boolean).join(', ');
}

/** Renders a gap as CSV: a row for each need, what is missing first, by area. */
export function gapCsv(gap: Gap): string {
  return toCsv([
    texts.csv.gap,
    ...STATUSES.flatMap((status) =>
      groupByArea(gap[status], areasOf).flatMap(({ area, items }) =>
        items.map((need) => [
          texts.status[status],
          needName(skillsOf(need)),
          skillsOf(need)
            .map(({ id }) => id)
            .join('; '),
          area?.name ?? '',
          texts.importance[need.importance],
          need.required?.name ?? '',
          knownLevel(need),
        ]),
      ),
    ),
  ]);
}
