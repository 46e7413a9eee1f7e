import { useState } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import { EntityPicker } from '../planner/entity-picker';
import { paste as texts } from '../texts';
import { Section } from '../ui/section';
import { AddToKnown } from './add-to-known';
import { AddedList } from './added-list';
import type { Certainty } from './findings';
import { FindingList } from './finding-list';
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
    <Section
      title={texts.labels[side]}
      id={side}
      aside={<span className="quiet">{texts.confirmed(confirmed.length)}</span>}
    >
      <div className="paste-found" data-has-text={text !== ''}>
        <div className="paste-findings">
          {findings.length === 0 && <NothingFound side={side} isEmpty={text.trim() === ''} />}
          {CERTAINTIES.map((certainty) => (
            <FindingList key={certainty} {...{ side, certainty, text, findings, decisions, setActive }} />
          ))}
          {entityCount > findings.length && <p className="quiet">{texts.notShown(entityCount - findings.length)}</p>}
          <AddedList side={side} decisions={decisions} />
          <EntityPicker
            label={texts.addTo(side)}
            placeholder={texts.addPlaceholder}
            kinds={KINDS}
            picked={confirmed}
            onPick={(picked) => add(side, picked)}
          />
          {side === 'cv' && <AddToKnown ids={confirmed} />}
        </div>
        {text.trim() !== '' && <MarkedText label={texts.textOf(side)} {...{ text, findings, decisions, active }} />}
      </div>
    </Section>
  );
}

function NothingFound({ side, isEmpty }: { side: Side; isEmpty: boolean }) {
  return <p className="empty">{isEmpty ? texts.nothingPasted(side) : texts.nothingFound(side)}</p>;
}
