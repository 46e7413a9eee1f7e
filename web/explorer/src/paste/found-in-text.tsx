import { useState } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import { EntityPicker } from '../planner/entity-picker';
import { formatCount } from '../ui/format-count';
import { Section } from '../ui/section';
import { AddToKnown } from './add-to-known';
import { AddedList } from './added-list';
import type { Certainty } from './findings';
import { FindingList } from './finding-list';
import { LABELS, THE_TEXT } from './labels';
import { MarkedText } from './marked-text';
import { add, confirmedIn, type Pasted, type Side } from './pasted';

const KINDS: readonly EntityKind[] = ['SKILL', 'TECHNOLOGY'];

/** In the order in which they are shown. */
const CERTAINTIES: readonly Certainty[] = ['CERTAIN', 'UNCERTAIN', 'MEANT', 'NEGATED'];

/** What was found in a text, to confirm and to complete, beside the text. */
export function FoundInText({ side, pasted }: { side: Side; pasted: Pasted }) {
  const [active, setActive] = useState<string | null>(null);
  const { found, decisions } = pasted;
  if (!found) return null;
  const { text, findings, entityCount } = found;
  const confirmed = confirmedIn(pasted);
  return (
    <Section title={LABELS[side]} id={side} aside={<span className="quiet">{confirmed.length} confirmed</span>}>
      <div className="paste-found" data-has-text={text !== ''}>
        <div className="paste-findings">
          {findings.length === 0 && <NothingFound side={side} isEmpty={text.trim() === ''} />}
          {CERTAINTIES.map((certainty) => (
            <FindingList key={certainty} {...{ side, certainty, text, findings, decisions, setActive }} />
          ))}
          {entityCount > findings.length && (
            <p className="quiet">
              {formatCount(entityCount - findings.length, 'more entity', 'more entities')} of lesser weight not shown.
            </p>
          )}
          <AddedList side={side} decisions={decisions} />
          <EntityPicker
            label={`Add to ${THE_TEXT[side]}`}
            placeholder="A skill or technology"
            kinds={KINDS}
            picked={confirmed}
            onPick={(picked) => add(side, picked)}
          />
          {side === 'cv' && <AddToKnown ids={confirmed} />}
        </div>
        {text.trim() !== '' && (
          <MarkedText label={`Text of ${THE_TEXT[side]}`} {...{ text, findings, decisions, active }} />
        )}
      </div>
    </Section>
  );
}

function NothingFound({ side, isEmpty }: { side: Side; isEmpty: boolean }) {
  return (
    <p className="empty">
      {isEmpty
        ? `There is no text of ${THE_TEXT[side]}.`
        : `Nothing in ${THE_TEXT[side]} is the name of a skill or technology of this graph.`}{' '}
      Edit the texts, or add skills by name.
    </p>
  );
}
