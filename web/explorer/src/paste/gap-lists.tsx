import { Link } from 'react-router';
import { Links } from '../entity/links';
import { entityPath } from '../entity/paths';
import { LevelBadge } from '../ui/level-badge';
import { formatMonths } from '../ui/format-months';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';
import { CvToggle } from './cv-toggle';
import type { Gap, Need } from './gap';

/** What a job asks for: missing, implied, and named in the CV. */
export function GapLists({ gap: { named, implied, missing } }: { gap: Gap }) {
  const { visible, showMore } = useShowMore(missing, 30);
  const count = named.length + implied.length + missing.length;
  return (
    <Section title="What the job asks for" count={count} id="gap">
      <p role="status">
        The CV names {named.length} of {count}. {implied.length} more {implied.length === 1 ? 'follows' : 'follow'} from
        what it names; {missing.length} {missing.length === 1 ? 'is' : 'are'} missing.
      </p>
      {missing.length > 0 && (
        <>
          <h3>Missing</h3>
          <ul className="rows paste-missing">
            {visible.map((need) => (
              <li key={need.id}>
                <MissingNeed need={need} />
              </li>
            ))}
          </ul>
          {showMore}
        </>
      )}
      <KnownNeeds title="Follows from the CV" needs={implied} />
      <KnownNeeds title="Named in the CV" needs={named} />
    </Section>
  );
}

function MissingNeed({ need: { id, name, skill, step, before } }: { need: Need }) {
  return (
    <>
      <CvToggle id={id} name={name} />
      <div>
        <Link to={entityPath(id)} dir="auto">
          {name}
        </Link>{' '}
        {step && <LevelBadge level={step.skill.level} />}
        <p className="quiet">
          {skill && (
            <>
              part of <Links to={[skill]} />;{' '}
            </>
          )}
          {step ? `step ${step.position}, ${formatMonths(step.time)}` : 'learned alongside'}
          {before.length > 0 && (
            <>
              ; learn first: <Links to={before} max={4} />
            </>
          )}
        </p>
      </div>
    </>
  );
}

function KnownNeeds({ title, needs }: { title: string; needs: readonly Need[] }) {
  if (needs.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="columns">
        {needs.map(({ id, name }) => (
          <li key={id}>
            <Link to={entityPath(id)} dir="auto">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
