import { entity } from '../texts';
import { Section } from '../ui/section';
import { EntityFrame } from './entity-frame';
import { EntityLink } from './entity-link';
import type { EntityOf } from './entity-page';
import { Links } from './links';
import { MostNeededSkills, PlanLink } from './other-pages';

const texts = entity.area;

/** An area with the areas within it, the greatest first. */
export function AreaPage({ area }: { area: EntityOf<'Area'> }) {
  const { id, importance, partOf, parts, skillCount } = area;
  return (
    <EntityFrame
      entity={area}
      kind={texts.kind}
      facts={[
        [texts.partOf, partOf.length > 0 && <Links to={partOf} />],
        [texts.importance, importance],
        [texts.skillsInAll, parts.length > 0 && skillCount.toLocaleString('en')],
      ]}
      actions={<PlanLink id={id} />}
    >
      {parts.length > 0 && (
        <Section title={texts.parts} count={parts.length}>
          <ul className="columns">
            {[...parts]
              .sort((a, b) => b.skillCount - a.skillCount)
              .map((part) => (
                <li key={part.id}>
                  <EntityLink to={part} />
                  <span className="quiet columns-end">{part.skillCount.toLocaleString('en')}</span>
                </li>
              ))}
          </ul>
        </Section>
      )}
      <MostNeededSkills title={texts.skills} filter={{ area: [id] }} />
    </EntityFrame>
  );
}
