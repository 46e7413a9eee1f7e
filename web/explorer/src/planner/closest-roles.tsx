import { Fragment, type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { FittingRolesDocument, type FittingRolesQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { NeedLinks, needKey } from '../entity/need-links';
import { entityPath } from '../entity/paths';
import { useKnowledge, useKnown } from '../known/known';
import type { Knowledge } from '../known/marks';
import { planner } from '../texts';
import { Meter } from '../ui/meter';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';
import type { ChangePlanOptions } from './use-plan-options';

type Match = FittingRolesQuery['roleMatches']['edges'][number];

interface ClosestRolesProps {
  goals: readonly string[];
  change: ChangePlanOptions;
}

/** The roles closest to the known skills, which can be added to the plan. */
export function ClosestRoles({ goals, change }: ClosestRolesProps) {
  const hasKnown = useKnown().length > 0;
  const knowledge = useKnowledge();
  if (!hasKnown) return null;
  return (
    <MatchingRoles title={planner.closest.title} knowledge={knowledge}>
      {({ id, name }) =>
        !goals.includes(id) && (
          <button type="button" onClick={() => change({ goals: [...goals, id] })}>
            {planner.closest.add}
            <span className="visually-hidden">: {name}</span>
          </button>
        )
      }
    </MatchingRoles>
  );
}

interface MatchingRolesProps {
  title: string;
  knowledge: Knowledge;
  /** shown next to a role */
  children?: (role: Match['node']) => ReactNode;
}

/** The roles that knowledge covers most; queried on demand because it reads the needs of all roles. */
export function MatchingRoles({ title, knowledge, children }: MatchingRolesProps) {
  const [isRequested, setIsRequested] = useState(false);
  const result = useGraphQLQuery(FittingRolesDocument, knowledge, { enabled: isRequested, keepPrevious: true });
  return (
    <Section title={title} id="roles">
      {isRequested ? (
        <QueryResult result={result} what={planner.what.roles}>
          {({ roleMatches }) => (
            <ul className="plan-roles">
              {roleMatches.edges.map(({ node, coverage, below, missing }) => (
                <li key={node.id}>
                  <Link to={entityPath(node.id)} dir="auto">
                    {node.name}
                  </Link>
                  <Meter share={coverage} label={planner.coverage(node.name)} />
                  {children?.(node)}
                  <MissingNeeds below={below.length} missing={missing} />
                </li>
              ))}
            </ul>
          )}
        </QueryResult>
      ) : (
        <button type="button" onClick={() => setIsRequested(true)}>
          {planner.closest.find}
        </button>
      )}
    </Section>
  );
}

const MAX_MISSING = 3;

/** The number of needs that are not met, and the first of them. */
function MissingNeeds({ below, missing }: { below: number; missing: Match['missing'] }) {
  const remaining = missing.length - MAX_MISSING;
  return (
    <span className="quiet plan-role-missing">
      {missing.length + below === 0 ? planner.closest.allMet : planner.closest.missing(missing.length)}
      {below > 0 && planner.closest.below(below)}
      {missing.length > 0 && ': '}
      {missing.slice(0, MAX_MISSING).map((need, index) => (
        <Fragment key={needKey(need)}>
          {index > 0 && '; '}
          <NeedLinks need={need} />
        </Fragment>
      ))}
      {remaining > 0 && planner.closest.more(remaining)}
    </span>
  );
}
