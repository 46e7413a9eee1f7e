import type { RequestError } from '../api/request';
import { useNames } from '../ui/use-names';

interface ConflictsProps {
  error: RequestError;
  /** what the conflicts mean here */
  explanation: string;
}

/** Why a change cannot be applied: each record that stands in the way, or what else the API says. */
export function Conflicts({ error, explanation }: ConflictsProps) {
  const conflicts = (error.details.conflicts ?? []) as readonly { id: string; reason: string }[];
  // the key of an edge has spaces
  const nameOf = useNames(conflicts.map(({ id }) => id).filter((id) => !id.includes(' ')));
  return (
    <div role="alert" className="field-error">
      {conflicts.length === 0 ? (
        <p>{error.message}</p>
      ) : (
        <>
          <p>{explanation}</p>
          <ul>
            {conflicts.map(({ id, reason }) => (
              <li key={id + reason}>
                {nameOf(id)} {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
