import { MatchingRoles } from '../planner/closest-roles';
import { paste as texts } from '../texts';
import { FoundInText } from './found-in-text';
import { JobGap } from './job-gap';
import { confirmedIn, type Pasted, SIDES, usePasted } from './pasted';

interface ResultsProps {
  edit: () => void;
  startAgain: () => void;
}

/** What was found in both texts, to confirm, and what follows from it. */
export function Results({ edit, startAgain }: ResultsProps) {
  const pasted = { cv: usePasted('cv'), job: usePasted('job') };
  const known = confirmedIn(pasted.cv).sort();
  const goals = confirmedIn(pasted.job);
  return (
    <>
      <p role="status" className="lead">
        {texts.found(countOf(pasted.cv), countOf(pasted.job))}
      </p>
      <div className="paste-actions">
        <button type="button" onClick={edit}>
          {texts.edit}
        </button>
        <button type="button" onClick={startAgain}>
          {texts.startAgain}
        </button>
        <a href="#gap">{texts.skipToGap}</a>
      </div>
      {SIDES.map((side) => (
        <FoundInText key={side} side={side} pasted={pasted[side]} />
      ))}
      <JobGap known={known} goals={goals} />
      {known.length > 0 && (
        <MatchingRoles title={texts.matchingRoles} knowledge={{ known, knownAt: [], unknown: [] }} />
      )}
    </>
  );
}

function countOf({ found }: Pasted): number {
  return found?.entityCount ?? 0;
}
