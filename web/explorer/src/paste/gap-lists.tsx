import { Link } from 'react-router';
import { Links } from '../entity/links';
import { entityPath } from '../entity/paths';
import { paste } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import { formatMonths } from '../ui/format-months';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';
import { CvToggle } from './cv-toggle';
import type { Gap, Need } from './gap';

const texts = paste.gap;

/** What a job asks for: missing, implied, and named in the CV. */
export function GapLists({ gap: { named, implied, missing } }: { gap: Gap }) {
  const { visible, showMore } = useShowMore(missing, 30);
  const count = named.length + implied.length + missing.length;
  return (
    <Section title={texts.title} count={count} id="gap">
      <p role="status">{texts.summary(named.length, count, implied.length, missing.length)}</p>
      {missing.length > 0 && (
        <>
          <h3>{texts.missing}</h3>
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
      <KnownNeeds title={texts.implied} needs={implied} />
      <KnownNeeds title={texts.named} needs={named} />
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
              {texts.partOf.before}
              <Links to={[skill]} />
              {texts.partOf.after}
            </>
          )}
          {step ? texts.step(step.position, formatMonths(step.time)) : texts.alongside}
          {before.length > 0 && (
            <>
              {texts.learnFirst}
              <Links to={before} max={4} />
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
