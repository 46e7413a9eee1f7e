import { SkillReadinessDocument, type SkillReadinessQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { useKnown } from '../known/known';
import { Links } from './links';
import './readiness-note.css';

type Readiness = SkillReadinessQuery['readiness'][number];

/** Whether the visitor can begin, given what is ticked as known. */
export function ReadinessNote({ id }: { id: string }) {
  const known = useKnown();
  const { data } = useAnswer(SkillReadinessDocument, { id, known: [...known] }, { keep: true });
  const readiness = data?.readiness[0];
  return (
    <p role="status" className="readiness" data-status={readiness?.status}>
      {readiness && <Words readiness={readiness} ticked={known.includes(id)} />}
    </p>
  );
}

function Words({ readiness: { status, missing }, ticked }: { readiness: Readiness; ticked: boolean }) {
  if (status === 'KNOWN') {
    return (
      <>
        <b>Known.</b> {ticked ? 'You have ticked it.' : 'Something that you know builds on it.'}
      </>
    );
  }
  if (status === 'READY') {
    return (
      <>
        <b>Ready.</b> Nothing that it requires is missing: you can begin.
      </>
    );
  }
  return (
    <>
      <b>Locked.</b> You have not ticked what it requires: <Links to={missing} atMost={8} />.
    </>
  );
}
