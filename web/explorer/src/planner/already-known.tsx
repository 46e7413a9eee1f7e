import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { markUnknown } from '../known/known';
import { KnownToggle } from '../known/known-toggle';
import { planner } from '../texts';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';
import type { Plan } from './plan';

interface AlreadyKnownProps {
  skills: Plan['alreadyKnown'];
  known: readonly string[];
}

/** Known skills that the plan leaves out; implied ones can be marked as known, or as not known. */
export function AlreadyKnown({ skills, known }: AlreadyKnownProps) {
  const { visible, showMore } = useShowMore(skills, 50);
  if (skills.length === 0) return null;
  return (
    <Section title={planner.alreadyKnown.title} count={skills.length} id="already-known">
      <ul className="columns plan-already-known">
        {visible.map(({ id, name }) => (
          <li key={id}>
            <KnownToggle id={id} name={name} compact />{' '}
            <Link to={entityPath(id)} dir="auto">
              {name}
            </Link>
            {!known.includes(id) && (
              <span className="quiet plan-implied">
                {planner.alreadyKnown.implied}{' '}
                <button
                  type="button"
                  className="link-button"
                  aria-label={planner.alreadyKnown.unknownName(name)}
                  onClick={() => markUnknown([id])}
                >
                  {planner.alreadyKnown.unknown}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {showMore}
    </Section>
  );
}
