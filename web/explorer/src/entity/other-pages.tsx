import { Link } from 'react-router';
import { type SkillFilter, SkillsWithinDocument } from '../api/generated/graphql';
import { EntityActions } from '../curation/entity-actions';
import { MarkAllKnown } from '../known/mark-all-known';
import { ExternalLink } from '../ui/external-link';
import { PagedSection } from '../ui/paged-section';
import { Section } from '../ui/section';
import { usePages } from '../ui/use-pages';
import { useTitle } from '../ui/use-title';
import { entityPath, planPath } from './paths';
import { EntityFrame } from './entity-frame';
import type { EntityOf } from './entity-page';
import { LevelLink } from './level-link';
import { lifecycleFacts } from './lifecycle-facts';
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
        ['Previous level', previous && <LevelLink level={previous} />],
        ['Next level', next && <LevelLink level={next} />],
      ]}
      actions={<PlanLink id={id} />}
    >
      {tasks.length > 0 && (
        <Section title="Tasks at this level" count={tasks.length}>
          <ul className="rows">
            {tasks.map((task) => (
              <li key={task.id}>
                <Link to={entityPath(task.id)} dir="auto">
                  {task.name}
                </Link>
                {task.description && (
                  <p className="quiet" dir="auto">
                    {task.description}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SkillsWithin id={id} title="Skills at this level" filter={{ level: [id] }} />
    </EntityFrame>
  );
}

export function AreaPage({ area }: { area: EntityOf<'Area'> }) {
  const { id, importance } = area;
  return (
    <EntityFrame entity={area} kind="Area" facts={[['Importance', importance]]} actions={<PlanLink id={id} />}>
      <SkillsWithin id={id} title="Skills in this area" filter={{ area: [id] }} />
    </EntityFrame>
  );
}

export function TrackPage({ track }: { track: EntityOf<'Track'> }) {
  const { id } = track;
  return (
    <EntityFrame entity={track} kind="Specialisation" actions={<PlanLink id={id} />}>
      <SkillsWithin id={id} title="Skills in this specialisation" filter={{ track: [id] }} />
    </EntityFrame>
  );
}

export function TaskPage({ task }: { task: EntityOf<'Task'> }) {
  return (
    <EntityFrame entity={task} kind="Example task" facts={[['Level', task.level && <LevelLink level={task.level} />]]}>
      <SkillsWithin id={task.id} title="Skills it exercises" />
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
        ['Author', author],
        ['Link', url && <ExternalLink to={url}>{url}</ExternalLink>],
        ...lifecycleFacts(resource),
      ]}
    >
      <SkillsWithin id={id} title="Skills it teaches" />
    </EntityFrame>
  );
}

export function SourcePage({ source: { id, name, url, licence } }: { source: EntityOf<'Source'> }) {
  useTitle(name);
  return (
    <article className="page">
      <p className="eyebrow">Source</p>
      <h1 dir="auto">{name}</h1>
      <p className="lead">A document that supports claims in this graph.</p>
      <dl className="facts">
        <div>
          <dt>Link</dt>
          <dd>{url ? <ExternalLink to={url}>{url}</ExternalLink> : 'No link available'}</dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd>{licence ?? 'Unknown'}</dd>
        </div>
        <div>
          <dt>Id</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
      </dl>
      <div className="actions">
        <EntityActions id={id} />
      </div>
    </article>
  );
}

function PlanLink({ id }: { id: string }) {
  return (
    <Link className="button" to={planPath(id)}>
      Plan a learning path
    </Link>
  );
}

/** @param filter  the same skills as a filter; enables marking all of them as known */
export function SkillsWithin({ id, title, filter }: { id: string; title: string; filter?: SkillFilter }) {
  const pages = usePages(SkillsWithinDocument, { id }, ({ node }) => (node && 'skills' in node ? node.skills : null));
  return (
    <PagedSection
      title={title}
      pages={pages}
      aside={filter && <MarkAllKnown filter={filter} count={pages.totalCount} />}
      empty={<p className="quiet">No skills yet.</p>}
    >
      {({ node }) => <SkillLine skill={node} />}
    </PagedSection>
  );
}
