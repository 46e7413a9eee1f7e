import { Link } from 'react-router';
import { HomeNextDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath } from '../entity/paths';
import { KnownToggle } from '../known/known-toggle';
import { useKnown } from '../known/known';
import { QueryResult } from '../ui/query-result';
import { LevelBadge } from '../ui/level-badge';
import { formatMonths } from '../ui/format-months';
import { Section } from '../ui/section';

/** Recommendations, if any skill is known. */
export function LearnNext() {
  const known = useKnown();
  const result = useGraphQLQuery(
    HomeNextDocument,
    { known: [...known] },
    { enabled: known.length > 0, keepPrevious: true },
  );
  if (known.length === 0) return null;
  return (
    <Section title="Learn next">
      <QueryResult result={result} what="recommendations">
        {({ nextSkills }) =>
          nextSkills.length === 0 ? (
            <p className="quiet">Nothing is left to learn.</p>
          ) : (
            <ul className="cards learn-next">
              {nextSkills.map(({ skill: { id, name, level }, explanation, time }) => (
                <li key={id} className="card">
                  <div className="card-head">
                    <h3>
                      <Link to={entityPath(id)}>{name}</Link>
                    </h3>
                    <KnownToggle id={id} name={name} compact />
                  </div>
                  <p className="card-facts">
                    <LevelBadge level={level} />
                    <span className="quiet">{formatMonths(time)}</span>
                  </p>
                  <p>{explanation}</p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryResult>
    </Section>
  );
}
