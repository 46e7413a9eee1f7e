import { Link } from 'react-router';
import { RoleGapDocument, type RoleGapQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { comparePath } from '../compare/compare-options';
import { NeedLinks, needKey } from '../entity/need-links';
import { entityPath } from '../entity/paths';
import { useKnowledge } from '../known/known';
import { compare, planner } from '../texts';
import { QueryResult } from '../ui/query-result';
import { LevelBadge } from '../ui/level-badge';
import { LevelChange } from '../ui/level-change';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';

/** The user's coverage of each role among the goals. */
export function RoleGaps({ roles }: { roles: readonly string[] }) {
  if (roles.length === 0) return null;
  return (
    <Section title={planner.gap.title} id="gaps">
      {roles.map((role) => (
        <RoleGap key={role} role={role} />
      ))}
    </Section>
  );
}

function RoleGap({ role }: { role: string }) {
  const knowledge = useKnowledge();
  const result = useGraphQLQuery(RoleGapDocument, { role, ...knowledge }, { keepPrevious: true });
  return (
    <QueryResult result={result} what={planner.what.gap}>
      {({ skillGap }) => skillGap && <Gap gap={skillGap} />}
    </QueryResult>
  );
}

function Gap({ gap: { role, coverage, have, below, missing } }: { gap: NonNullable<RoleGapQuery['skillGap']> }) {
  const { visible, showMore } = useShowMore(missing, 20);
  return (
    <div className="plan-gap">
      <h3>
        <Link to={entityPath(role.id)} dir="auto">
          {role.name}
        </Link>
      </h3>
      <Meter share={coverage} label={planner.coverage(role.name)} />
      <p className="quiet">
        <Link to={comparePath({ a: role.id, b: null })}>{compare.yourGap}</Link>.{' '}
        {planner.gap.summary(have.length, below.length, missing.length)}
      </p>
      {below.length > 0 && (
        <>
          <h4>{planner.gap.below}</h4>
          <ul className="columns">
            {below.map((need) => (
              <li key={needKey(need)}>
                <NeedLinks need={need} />
                <LevelChange from={need.have} to={need.required} />
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <h4>{planner.gap.missing}</h4>
          <ul className="columns">
            {visible.map((need) => (
              <li key={needKey(need)}>
                <NeedLinks need={need} />
                <span className="plan-need-level">
                  {need.importance === 'PREFERRED' && <span className="quiet">{planner.gap.preferred} </span>}
                  <LevelBadge level={need.required} />
                </span>
              </li>
            ))}
          </ul>
          {showMore}
        </>
      )}
    </div>
  );
}
