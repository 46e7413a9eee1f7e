import './known.css';
import { KnownToggle, type RenderToggle } from './known-toggle';
import { StateMenu } from './state-menu';
import { StateTag } from './state-tag';

/** Marks a skill in a list as known, or gives it another state. */
export function MarkButtons({ id, name }: { id: string; name: string }) {
  return (
    <span className="marks">
      <KnownToggle id={id} name={name} compact />
      <StateMenu id={id} name={name} />
    </span>
  );
}

/** Renders the state of a skill with the buttons to change it. */
export const renderMarks: RenderToggle = ({ id, name }) => (
  <span className="marks marks-tagged">
    <StateTag id={id} />
    <MarkButtons id={id} name={name} />
  </span>
);
