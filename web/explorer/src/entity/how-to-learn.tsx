import type { SkillFactsFragment } from '../api/generated/graphql';
import { entity as texts } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import { Section } from '../ui/section';
import { EntityLink } from './entity-link';

/** Steps, resources and example tasks of a skill. */
export function HowToLearn({ skill }: { skill: SkillFactsFragment }) {
  const { howToLearn, furtherPractice, resources, tasks } = skill;
  if (![howToLearn, furtherPractice, resources, tasks].some((list) => list.length > 0)) return null;
  return (
    <Section title={texts.howToLearn.title}>
      <Steps steps={howToLearn} />
      {furtherPractice.length > 0 && <h3>{texts.howToLearn.furtherPractice}</h3>}
      <Steps steps={furtherPractice} />
      {resources.length > 0 && (
        <>
          <h3>{texts.howToLearn.resources}</h3>
          <ul className="rows">
            {resources.map(({ id, name, author }) => (
              <li key={id}>
                <EntityLink to={{ id, name }} />
                {author && <span className="quiet">{texts.howToLearn.by(author)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {tasks.length > 0 && (
        <>
          <h3>{texts.howToLearn.tasks}</h3>
          <ul className="rows">
            {tasks.map(({ id, name, description, level }) => (
              <li key={id}>
                <EntityLink to={{ id, name }} /> <LevelBadge level={level} />
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
