import { paste as texts } from '../texts';
import { type Certainty, type Decisions, type Finding, isConfirmed, meaningOf } from './findings';
import { MeaningSelect } from './meaning-select';
import { setConfirmed, type Side } from './pasted';
import { quoteOf } from './segments';

const LEGENDS: Record<Certainty, string> = texts.certainties;

interface FindingListProps {
  side: Side;
  certainty: Certainty;
  text: string;
  findings: readonly Finding[];
  decisions: Decisions;
  /** called with the finding whose mentions to emphasize */
  setActive: (id: string | null) => void;
}

/** The findings of one certainty, as checkboxes. Those that are not certain are quoted. */
export function FindingList({ side, certainty, text, findings, decisions, setActive }: FindingListProps) {
  const own = findings.filter((finding) => finding.certainty === certainty);
  if (own.length === 0) return null;
  return (
    <fieldset className="paste-checks" data-certainty={certainty}>
      <legend>{LEGENDS[certainty]}</legend>
      {own.map((finding) => (
        <div
          key={finding.id}
          className="paste-check"
          onMouseEnter={() => setActive(finding.id)}
          onMouseLeave={() => setActive(null)}
          onFocus={() => setActive(finding.id)}
          onBlur={() => setActive(null)}
        >
          <label>
            <input
              type="checkbox"
              checked={isConfirmed(finding, decisions)}
              onChange={({ target }) => setConfirmed(side, finding.id, target.checked)}
            />
            <span className="paste-check-name">
              {finding.name}
              {certainty === 'CERTAIN' && <OtherWords text={text} finding={finding} />}
            </span>
          </label>
          {finding.meanings.length > 1 && (
            <MeaningSelect side={side} finding={finding} chosen={meaningOf(finding, decisions)} />
          )}
          {certainty !== 'CERTAIN' && <Quoted text={text} finding={finding} />}
        </div>
      ))}
    </fieldset>
  );
}

/** The words of the text, if the name never has them: “AWS” for cloud computing. */
function OtherWords({ text, finding: { name, mentions } }: { text: string; finding: Finding }) {
  const words = mentions.map(({ start, end }) => text.slice(start, end));
  if (words.some((word) => name.toLowerCase().includes(word.toLowerCase()))) return null;
  return <span className="paste-check-words">{texts.words(words[0])}</span>;
}

/** The first mention with the words around it. */
function Quoted({ text, finding: { mentions } }: { text: string; finding: Finding }) {
  const [first] = mentions;
  if (!first) return null;
  const { before, mention, after } = quoteOf(text, first);
  return (
    <p className="paste-quote">
      {before}
      <b>{mention}</b>
      {after}
    </p>
  );
}
