import { known as texts } from '../texts';
import { useStateOf } from './known';
import './known.css';

/** Whether a skill is in progress or skipped. */
export function StateTag({ id }: { id: string }) {
  const state = useStateOf(id);
  if (state === null || state === 'known') return null;
  return (
    <span className="tag state-tag" data-state={state}>
      {texts.tags[state]}
    </span>
  );
}
