import type { NeedStatusFragment } from '../api/generated/graphql';
import { entity as texts } from '../texts';
import { Links } from './links';

const MAX_OPTIONS = 4;

/** A needed skill as a link, or links to the skills of which one is enough. */
export function NeedLinks({ need: { skill, options } }: { need: Pick<NeedStatusFragment, 'skill' | 'options'> }) {
  if (skill) return <Links to={[skill]} />;
  return (
    <span>
      {texts.oneOf} <Links to={options} max={MAX_OPTIONS} />
    </span>
  );
}

/** A key that is unique among the needs of a role. */
export function needKey({ options }: Pick<NeedStatusFragment, 'options'>): string {
  return options.map(({ id }) => id).join(' ');
}
