import { Link } from 'react-router';
import { type SkillFilter, SkillsWithinDocument } from '../api/generated/graphql';
import { KnowAll } from '../known/know-all';
import { OutwardLink } from '../ui/outward-link';
import { PagedSection } from '../ui/paged-section';
import { Section } from '../ui/section';
import { usePages } from '../ui/use-pages';
import { useTitle } from '../ui/use-title';
import { addressOf, planAddressOf } from './address';
import { EntityFrame } from './entity-frame';
import type { EntityOf } from './entity-page';
import { LevelLink } from './level-link';
import { SkillLine } from './skill-line';

const RESOURCE_KINDS: Record<EntityOf<'Resource'>['resourceKind'], string> = {
  BOOK: 'Book',
  PRACTICE_PLATFORM: 'Practice platform',
  NEWS: 'News',
};

export function LevelPage({ level }: { level: EntityOf<'Level'> }) {
  const { id, rank, previous, next, tasks } = level;
  return (
    <EntityFrame
      entity={level}
      kind={`Level ${rank}`}
      facts={[
        ['Before it', previous && <LevelLink level={previous} />],
        ['After it', next && <LevelLink level={next} />],
      ]}
      actions={<PlanLink id={id} />}
    >
      {tasks.length > 0 && (
        <Section title="Work at this level" count={tasks.length}>
          <ul className="rows">
            {tasks.map((task) => (
              <li key={task.id}>
                <Link to={addressOf(task.id)}>{task.name}</Link>
                {task.description && <p className="quiet">{task.description}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SkillsWithin id={id} title="Skills of this level" filter={{ level: [id] }} />
    </EntityFrame>
  );
}

export function AreaPage({ area }: { area: EntityOf<'Area'> }) {
  const { id, importance } = area;
  return (
    <EntityFrame entity={area} kind="Area" facts={[['Weight', importance]]} actions={<PlanLink id={id} />}>
      <SkillsWithin id={id} title="Skills in this area" filter={{ area: [id] }} />
    </EntityFrame>
  );
}

export function TrackPage({ track }: { track: EntityOf<'Track'> }) {
  const { id } = track;
  return (
    <EntityFrame entity={track} kind="Specialisation" actions={<PlanLink id={id} />}>
      <SkillsWithin id={id} title="Skills of this specialisation" filter={{ track: [id] }} />
    </EntityFrame>
  );
}

export function TaskPage({ task }: { task: EntityOf<'Task'> }) {
  return (
    <EntityFrame
      entity={task}
      kind="Task, an example of work"
      facts={[['Level', task.level && <LevelLink level={task.level} />]]}
    >
      <SkillsWithin id={task.id} title="Skills that it exercises" />
    </EntityFrame>
  );
}

export function ResourcePage({ resource }: { resource: EntityOf<'Resource'> }) {
  const { id, resourceKind, author, url } = resource;
  return (
    <EntityFrame
      entity={resource}
      kind={RESOURCE_KINDS[resourceKind]}
      facts={[
        ['By', author],
        ['Where', url && <OutwardLink to={url}>{url}</OutwardLink>],
      ]}
    >
      <SkillsWithin id={id} title="Skills that it teaches" />
    </EntityFrame>
  );
}

export function SourcePage({ source: { id, name, url, licence } }: { source: EntityOf<'Source'> }) {
  useTitle(name);
  return (
    <article className="page">
      <p className="eyebrow">Source</p>
      <h1>{name}</h1>
      <p className="lead">A document that claims in this graph rest on.</p>
      <dl className="facts">
        <div>
          <dt>Where</dt>
          <dd>{url ? <OutwardLink to={url}>{url}</OutwardLink> : 'Not published, or no address is known'}</dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd>{licence ?? 'Not known'}</dd>
        </div>
        <div>
          <dt>Id</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function PlanLink({ id }: { id: string }) {
  return (
    <Link className="button" to={planAddressOf(id)}>
      Plan the way to all of it
    </Link>
  );
}

/** @param filter which skills they are, where it is sensible to know all of them at once */
function SkillsWithin({ id, title, filter }: { id: string; title: string; filter?: SkillFilter }) {
  const pages = usePages(SkillsWithinDocument, { id }, ({ node }) => (node && 'skills' in node ? node.skills : null));
  return (
    <PagedSection
      title={title}
      pages={pages}
      aside={filter && <KnowAll filter={filter} count={pages.totalCount} />}
      empty={<p className="quiet">There are none yet.</p>}
    >
      {({ node }) => <SkillLine skill={node} />}
    </PagedSection>
  );
}
