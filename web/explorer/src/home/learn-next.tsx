import { HomeNextDocument, type HomeNextQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { EntityLink } from '../entity/entity-link';
import { useIdsIn, useKnowledge, useKnown } from '../known/known';
import { Questions } from '../known/questions';
import { MarkButtons } from '../known/mark-buttons';
import { StateTag } from '../known/state-tag';
import { home as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { LevelBadge } from '../ui/level-badge';
import { formatMonths } from '../ui/format-months';
import { Section } from '../ui/section';

/** Recommendations, if anything is known. */
export function LearnNext() {
  const hasKnown = useKnown().length > 0;
  const knowledge = useKnowledge();
  const avoid = useIdsIn('skipped').slice(0, MAX_AVOIDED);
  const result = useGraphQLQuery(HomeNextDocument, { ...knowledge, avoid }, { enabled: hasKnown, keepPrevious: true });
  if (!hasKnown) return null;
  return (
    <QueryResult result={result} what={texts.what.recommendations}>
      {({ nextSkills: { recommendations, alongside, assumptions } }) => (
        <>
          <Section title={texts.learnNext}>
            {recommendations.length === 0 ? (
              <p className="quiet">{texts.nothingLeft}</p>
            ) : (
              <ul className="cards learn-next">
                {recommendations.map(({ skill, explanation, time }) => (
                  <SkillCard key={skill.id} skill={skill} facts={formatMonths(time)}>
                    {explanation}
                  </SkillCard>
                ))}
              </ul>
            )}
          </Section>
          {alongside.length > 0 && (
            <Section title={texts.learnAlongside}>
              <ul className="cards learn-next">
                {alongside.slice(0, MAX_ALONGSIDE).map(({ skill, explanation }) => (
                  <SkillCard key={skill.id} skill={skill}>
                    {explanation}
                  </SkillCard>
                ))}
              </ul>
            </Section>
          )}
          <Questions assumptions={assumptions} />
        </>
      )}
    </QueryResult>
  );
}

const MAX_ALONGSIDE = 4;
/** The API's limit. */
const MAX_AVOIDED = 100;

interface SkillCardProps {
  skill: HomeNextQuery['nextSkills']['recommendations'][number]['skill'];
  facts?: string;
  /** the explanation */
  children: string;
}

function SkillCard({ skill, facts, children }: SkillCardProps) {
  return (
    <li className="card">
      <div className="card-head">
        <h3>
          <EntityLink to={skill} />
        </h3>
        <MarkButtons id={skill.id} name={skill.name} />
      </div>
      <p className="card-facts">
        <LevelBadge level={skill.level} />
        {facts && <span className="quiet">{facts}</span>}
        <StateTag id={skill.id} />
      </p>
      <p>{children}</p>
    </li>
  );
}
