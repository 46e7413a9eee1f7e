import { SkillReadinessDocument, type SkillReadinessQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { useKnowledge, useKnown } from '../known/known';
import { Links } from './links';
import './readiness-note.css';

type Readiness = SkillReadinessQuery['readiness'][number];

/** Shows whether the user can start the skill, given their known skills. */
export function ReadinessNote({ id }: { id: string }) {
  const known = useKnown();
  const knowledge = useKnowledge();
  const { data } = useGraphQLQuery(SkillReadinessDocument, { id, ...knowledge }, { keepPrevious: true });
  const readiness = data?.readiness[0];
  return (
    <p role="status" className="readiness" data-status={readiness?.status}>
      {readiness && <ReadinessText readiness={readiness} isMarked={known.includes(id)} />}
    </p>
  );
}

function ReadinessText({ readiness: { status, missing }, isMarked }: { readiness: Readiness; isMarked: boolean }) {
  if (status === 'KNOWN') {
    return (
      <>
        <b>Known.</b> {isMarked ? 'You marked it as known.' : 'It follows from what you know.'}
      </>
    );
  }
  if (status === 'READY') {
    return (
      <>
        <b>Ready.</b> You know all required prerequisites.
      </>
    );
  }
  return (
    <>
      <b>Locked.</b> Missing prerequisites: <Links to={missing} max={8} />.
    </>
  );
}
