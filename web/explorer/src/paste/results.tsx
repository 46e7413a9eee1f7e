import { MatchingRoles } from '../planner/closest-roles';
import { formatCount } from '../ui/format-count';
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
        Found: {formatCount(countOf(pasted.cv), 'skill or technology', 'skills and technologies')} in the CV,{' '}
        {countOf(pasted.job)} in the job advertisement.
      </p>
      <div className="paste-actions">
        <button type="button" onClick={edit}>
          Edit the texts
        </button>
        <button type="button" onClick={startAgain}>
          Start again
        </button>
        <a href="#gap">Skip to the gap</a>
      </div>
      {SIDES.map((side) => (
        <FoundInText key={side} side={side} pasted={pasted[side]} />
      ))}
      <JobGap known={known} goals={goals} />
      {known.length > 0 && (
        <MatchingRoles title="Roles that the CV matches" knowledge={{ known, knownAt: [], unknown: [] }} />
      )}
    </>
  );
}

function countOf({ found }: Pasted): number {
  return found?.entityCount ?? 0;
}
