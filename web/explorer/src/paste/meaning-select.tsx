import { paste as texts } from '../texts';
import { kindOf, KINDS } from '../ui/kinds';
import type { Finding } from './findings';
import { setMeaning, type Side } from './pasted';

interface MeaningSelectProps {
  side: Side;
  finding: Finding;
  /** the id of the chosen meaning */
  chosen: string;
}

/** Selects which of several entities a name means. */
export function MeaningSelect({ side, finding: { id, name, meanings }, chosen }: MeaningSelectProps) {
  return (
    <select
      className="paste-meaning"
      aria-label={texts.meaningOf(name)}
      value={chosen}
      onChange={({ target }) => setMeaning(side, id, target.value)}
    >
      {meanings.map((meaning) => (
        <option key={meaning.id} value={meaning.id}>
          {meaning.name === name ? '' : `${meaning.name}, `}
          {KINDS[kindOf(meaning)].one.toLowerCase()}
        </option>
      ))}
    </select>
  );
}
