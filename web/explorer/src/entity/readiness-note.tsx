import { SkillReadinessDocument, type SkillReadinessQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { useKnowledge, useKnown } from '../known/known';
import { entity as texts } from '../texts';
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
        <b>{texts.readiness.known}</b> {isMarked ? texts.readiness.marked : texts.readiness.follows}
      </>
    );
  }
  if (status === 'READY') {
    return (
      <>
        <b>{texts.readiness.ready}</b> {texts.readiness.allKnown}
      </>
    );
  }
  return (
    <>
      <b>{texts.readiness.locked}</b> {texts.readiness.missing} <Links to={missing} max={8} />.
    </>
  );
}
