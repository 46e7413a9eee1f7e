import { Link } from 'react-router';
import type { SkillFactsFragment } from '../api/generated/graphql';
import { LevelBadge } from '../ui/level-badge';
import { Section } from '../ui/section';
import { entityPath } from './paths';

/** Steps, resources and example tasks of a skill. */
export function HowToLearn({ skill }: { skill: SkillFactsFragment }) {
  const { howToLearn, furtherPractice, resources, tasks } = skill;
  if (![howToLearn, furtherPractice, resources, tasks].some((list) => list.length > 0)) return null;
  return (
    <Section title="How to learn it">
      <Steps steps={howToLearn} />
      {furtherPractice.length > 0 && <h3>Further practice</h3>}
      <Steps steps={furtherPractice} />
      {resources.length > 0 && (
        <>
          <h3>Resources</h3>
          <ul className="rows">
            {resources.map(({ id, name, author }) => (
              <li key={id}>
                <Link to={entityPath(id)} dir="auto">
                  {name}
                </Link>
                {author && <span className="quiet"> by {author}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {tasks.length > 0 && (
        <>
          <h3>Example tasks</h3>
          <ul className="rows">
            {tasks.map(({ id, name, description, level }) => (
              <li key={id}>
                <Link to={entityPath(id)} dir="auto">
                  {name}
                </Link>{' '}
                <LevelBadge level={level} />
                {description && (
                  <p className="quiet" dir="auto">
                    {description}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
