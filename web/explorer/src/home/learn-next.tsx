import { Link } from 'react-router';
import { HomeNextDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { addressOf } from '../entity/address';
import { KnownToggle } from '../known/known-toggle';
import { useKnown } from '../known/known';
import { Answered } from '../ui/answered';
import { LevelBadge } from '../ui/level-badge';
import { monthsInWords } from '../ui/months';
import { Section } from '../ui/section';

/** What to learn next, for who has ticked something. */
export function LearnNext() {
  const known = useKnown();
  const answer = useAnswer(HomeNextDocument, { known: [...known] }, { enabled: known.length > 0, keep: true });
  if (known.length === 0) return null;
  return (
    <Section title="Learn next">
      <Answered answer={answer} what="what to learn next">
        {({ nextSkills }) =>
          nextSkills.length === 0 ? (
            <p className="quiet">There is nothing left to learn here.</p>
          ) : (
            <ul className="cards learn-next">
              {nextSkills.map(({ skill: { id, name, level }, explanation, time }) => (
                <li key={id} className="card">
                  <div className="card-head">
                    <h3>
                      <Link to={addressOf(id)}>{name}</Link>
                    </h3>
                    <KnownToggle id={id} name={name} compact />
                  </div>
                  <p className="card-facts">
                    <LevelBadge level={level} />
                    <span className="quiet">{monthsInWords(time)}</span>
                  </p>
                  <p>{explanation}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}
