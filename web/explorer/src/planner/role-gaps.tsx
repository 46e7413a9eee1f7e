import { useState } from 'react';
import { Link } from 'react-router';
import { FittingRolesDocument, RoleGapDocument, type RoleGapQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath } from '../entity/paths';
import { QueryResult } from '../ui/query-result';
import { formatCount } from '../ui/format-count';
import { LevelBadge } from '../ui/level-badge';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';
import type { ChangePlanOptions } from './use-plan-options';
import { useShowMore } from './use-show-more';

/** The user's coverage of each role among the goals. */
export function RoleGaps({ roles, known }: { roles: readonly string[]; known: readonly string[] }) {
  if (roles.length === 0) return null;
  return (
    <Section title="Role coverage" id="gaps">
      {roles.map((role) => (
        <RoleGap key={role} role={role} known={known} />
      ))}
    </Section>
  );
}

function RoleGap({ role, known }: { role: string; known: readonly string[] }) {
  const result = useGraphQLQuery(RoleGapDocument, { role, known: [...known] }, { keepPrevious: true });
  return (
    <QueryResult result={result} what="the gap">
      {({ skillGap }) => skillGap && <Gap gap={skillGap} />}
    </QueryResult>
  );
}

function Gap({ gap: { role, coverage, have, missing } }: { gap: NonNullable<RoleGapQuery['skillGap']> }) {
  const { visible, showMore } = useShowMore(missing, 20);
  return (
    <div className="plan-gap">
      <h3>
        <Link to={entityPath(role.id)}>{role.name}</Link>
      </h3>
      <Meter share={coverage} label={`Coverage of ${role.name}`} />
      <p className="quiet">
        {formatCount(have.length, 'skill')} known, {missing.length} missing
        {missing.length > 0 && ', in learning order:'}
      </p>
      <ul className="columns">
        {visible.map(({ skill, importance, proficiency }) => (
          <li key={skill.id}>
            <Link to={entityPath(skill.id)}>{skill.name}</Link>
            <span>
              {importance === 'PREFERRED' && <span className="quiet">preferred </span>}
              <LevelBadge level={proficiency} />
            </span>
          </li>
        ))}
      </ul>
      {showMore}
    </div>
  );
}

interface FittingRolesProps {
  known: readonly string[];
  goals: readonly string[];
  change: ChangePlanOptions;
}

/** The roles closest to the known skills; queried on demand because it reads the needs of all roles. */
export function ClosestRoles({ known, goals, change }: FittingRolesProps) {
  const [isRequested, setIsRequested] = useState(false);
  const result = useGraphQLQuery(
    FittingRolesDocument,
    { known: [...known] },
    { enabled: isRequested && known.length > 0, keepPrevious: true },
  );
  if (known.length === 0) return null;
  return (
    <Section title="Roles closest to your skills" id="roles">
      {isRequested ? (
        <QueryResult result={result} what="roles">
          {({ roleMatches }) => (
            <ul className="plan-roles">
              {roleMatches.edges.map(({ node, coverage, missing }) => (
                <li key={node.id}>
                  <Link to={entityPath(node.id)}>{node.name}</Link>
                  <Meter share={coverage} label={`Coverage of ${node.name}`} />
                  <span className="quiet">{missing.length} missing</span>
                  {!goals.includes(node.id) && (
                    <button type="button" onClick={() => change({ goals: [...goals, node.id] })}>
                      Add to the plan<span className="visually-hidden">: {node.name}</span>
                    </button>
                  )}
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
