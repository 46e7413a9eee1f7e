import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import {
  FittingRolesDocument,
  type FittingRolesQuery,
  RoleGapDocument,
  type RoleGapQuery,
} from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { NeedLinks, needKey } from '../entity/need-links';
import { entityPath } from '../entity/paths';
import { useKnowledge, useKnown } from '../known/known';
import { QueryResult } from '../ui/query-result';
import { formatCount } from '../ui/format-count';
import { LevelBadge } from '../ui/level-badge';
import { LevelChange } from '../ui/level-change';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';
import type { ChangePlanOptions } from './use-plan-options';
import { useShowMore } from '../ui/use-show-more';

type Matches = FittingRolesQuery['roleMatches'];

/** The user's coverage of each role among the goals. */
export function RoleGaps({ roles }: { roles: readonly string[] }) {
  if (roles.length === 0) return null;
  return (
    <Section title="Role coverage" id="gaps">
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
    <QueryResult result={result} what="the gap">
      {({ skillGap }) => skillGap && <Gap gap={skillGap} />}
    </QueryResult>
  );
}

function Gap({ gap: { role, coverage, have, below, missing } }: { gap: NonNullable<RoleGapQuery['skillGap']> }) {
  const { visible, showMore } = useShowMore(missing, 20);
  return (
    <div className="plan-gap">
      <h3>
        <Link to={entityPath(role.id)}>{role.name}</Link>
      </h3>
      <Meter share={coverage} label={`Coverage of ${role.name}`} />
      <p className="quiet">
        {formatCount(have.length, 'need')} met, {below.length} met in part, {missing.length} not met
      </p>
      {below.length > 0 && (
        <>
          <h4>Known below the level needed</h4>
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
          <h4>Missing, in learning order</h4>
          <ul className="columns">
            {visible.map((need) => (
              <li key={needKey(need)}>
                <NeedLinks need={need} />
                <span className="plan-need-level">
                  {need.importance === 'PREFERRED' && <span className="quiet">preferred </span>}
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

interface FittingRolesProps {
  goals: readonly string[];
  change: ChangePlanOptions;
}

/** The roles closest to the known skills; queried on demand because it reads the needs of all roles. */
export function ClosestRoles({ goals, change }: FittingRolesProps) {
  const hasKnown = useKnown().length > 0;
  const knowledge = useKnowledge();
  const [isRequested, setIsRequested] = useState(false);
  const result = useGraphQLQuery(FittingRolesDocument, knowledge, {
    enabled: isRequested && hasKnown,
    keepPrevious: true,
  });
  if (!hasKnown) return null;
  return (
    <Section title="Roles closest to your skills" id="roles">
      {isRequested ? (
        <QueryResult result={result} what="roles">
          {({ roleMatches }) => (
            <ul className="plan-roles">
              {roleMatches.edges.map(({ node, coverage, below, missing }) => (
                <li key={node.id}>
                  <Link to={entityPath(node.id)}>{node.name}</Link>
                  <Meter share={coverage} label={`Coverage of ${node.name}`} />
                  {!goals.includes(node.id) && (
                    <button type="button" onClick={() => change({ goals: [...goals, node.id] })}>
                      Add to the plan<span className="visually-hidden">: {node.name}</span>
                    </button>
                  )}
                  <MissingNeeds below={below.length} missing={missing} />
                </li>
              ))}
            </ul>
          )}
        </QueryResult>
      ) : (
        <button type="button" onClick={() => setIsRequested(true)}>
          Find matching roles
        </button>
      )}
    </Section>
  );
}

const MAX_MISSING = 3;

/** The number of needs that are not met, and the first of them. */
function MissingNeeds({ below, missing }: { below: number; missing: Matches['edges'][number]['missing'] }) {
  const remaining = missing.length - MAX_MISSING;
  return (
    <span className="quiet plan-role-missing">
      {missing.length + below === 0 ? 'All needs are met.' : `${missing.length} not met`}
      {below > 0 && `, ${below} met in part`}
      {missing.length > 0 && ': '}
      {missing.slice(0, MAX_MISSING).map((need, index) => (
        <Fragment key={needKey(need)}>
          {index > 0 && '; '}
          <NeedLinks need={need} />
        </Fragment>
      ))}
      {remaining > 0 && ` and ${remaining} more`}
    </span>
  );
}
