import { type JobEntitiesQuery, JobEntitiesDocument, LearningPathDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { paste as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';
import { gapOf, isLearnable, type JobEntity } from './gap';
import { GapLists } from './gap-lists';
import { JobPath } from './job-path';

/** The API's limit of ids and of goals. */
const MAX_GOALS = 100;

interface JobGapProps {
  /** the ids that the CV names */
  known: readonly string[];
  /** the ids that the job asks for, most important first */
  goals: readonly string[];
}

/** What a job asks for beyond a CV, and the learning path there. */
export function JobGap({ known, goals }: JobGapProps) {
  const ids = goals.slice(0, MAX_GOALS);
  const result = useGraphQLQuery(JobEntitiesDocument, { ids }, { enabled: ids.length > 0, keepPrevious: true });
  if (ids.length === 0) {
    return (
      <Section title={texts.gap.title} id="gap">
        <p className="empty">{texts.gap.nothingConfirmed}</p>
      </Section>
    );
  }
  return (
    <QueryResult result={result} what={texts.what.gap}>
      {({ nodes }) => <GapAndPath known={known} entities={nodes.filter(isJobEntity)} />}
    </QueryResult>
  );
}

function GapAndPath({ known, entities }: { known: readonly string[]; entities: readonly JobEntity[] }) {
  const goals = entities.filter(isLearnable).map(({ id }) => id);
  const input = { goals, known: [...known] };
  const result = useGraphQLQuery(LearningPathDocument, { input }, { enabled: goals.length > 0, keepPrevious: true });
  if (goals.length === 0) return <GapLists gap={gapOf(entities, known, null)} />;
  return (
    <div className="paste-result" aria-busy={result.isPlaceholderData}>
      <QueryResult result={result} what={texts.what.path}>
        {({ learningPath: plan = null }) => (
          <>
            <GapLists gap={gapOf(entities, known, plan)} />
            {plan && <JobPath plan={plan} goals={goals} />}
          </>
        )}
      </QueryResult>
    </div>
  );
}

function isJobEntity(node: JobEntitiesQuery['nodes'][number]): node is JobEntity {
  return node !== null && 'name' in node;
}
