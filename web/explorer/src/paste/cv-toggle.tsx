import type { NamedFragment } from '../api/generated/graphql';
import type { RenderToggle } from '../known/known-toggle';
import { TickButton } from '../known/tick-button';
import { paste as texts } from '../texts';
import { add, confirmedIn, setConfirmed, usePasted } from './pasted';

/** Adds a skill or technology to what the CV names, or removes it. Does not change what the user knows. */
export function CvToggle({ id, name }: { id: string; name: string }) {
  const isInCv = confirmedIn(usePasted('cv')).includes(id);
  const toggle = () => (isInCv ? setConfirmed('cv', id, false) : add('cv', { __typename: typeOf(id), id, name }));
  return <TickButton label={texts.addTo('cv')} name={name} isPressed={isInCv} onClick={toggle} compact />;
}

export const renderCvToggle: RenderToggle = ({ id, name }) => <CvToggle id={id} name={name} />;

function typeOf(id: string): NamedFragment['__typename'] {
  return id.startsWith('technology:') ? 'Technology' : 'Skill';
}
