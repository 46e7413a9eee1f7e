import { Link } from 'react-router';
import { MostNeededSkillsDocument, type SkillFilter, SkillsWithinDocument } from '../api/generated/graphql';
import { MarkAllKnown } from '../known/mark-all-known';
import { entity as texts } from '../texts';
import { ExternalLink } from '../ui/external-link';
import { PagedSection } from '../ui/paged-section';
import { Section } from '../ui/section';
import { usePages } from '../ui/use-pages';
import { planPath } from './paths';
import { EntityLink } from './entity-link';
import { EntityFrame } from './entity-frame';
import type { EntityOf } from './entity-page';
import { LevelLink } from './level-link';
import { lifecycleFacts } from './lifecycle-facts';
import { SkillLine } from './skill-line';

const RESOURCE_KINDS: Record<EntityOf<'Resource'>['resourceKind'], string> = texts.resource.kinds;

export function LevelPage({ level }: { level: EntityOf<'Level'> }) {
  const { id, rank, previous, next, tasks } = level;
  return (
    <EntityFrame
      entity={level}
      kind={texts.level.kind(rank)}
      facts={[
        [texts.level.previous, previous && <LevelLink level={previous} />],
        [texts.level.next, next && <LevelLink level={next} />],
      ]}
      actions={<PlanLink id={id} />}
    >
      {tasks.length > 0 && (
        <Section title={texts.level.tasks} count={tasks.length}>
          <ul className="rows">
            {tasks.map((task) => (
              <li key={task.id}>
                <EntityLink to={task} />
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
      <MostNeededSkills title={texts.level.skills} filter={{ level: [id] }} />
    </EntityFrame>
  );
}

export function TrackPage({ track }: { track: EntityOf<'Track'> }) {
  const { id } = track;
  return (
    <EntityFrame entity={track} kind={texts.track.kind} actions={<PlanLink id={id} />}>
      <MostNeededSkills title={texts.track.skills} filter={{ track: [id] }} />
    </EntityFrame>
  );
}

export function TaskPage({ task }: { task: EntityOf<'Task'> }) {
  return (
    <EntityFrame
      entity={task}
      kind={texts.task.kind}
      facts={[[texts.task.level, task.level && <LevelLink level={task.level} />]]}
    >
      <SkillsWithin id={task.id} title={texts.task.skills} />
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
        [texts.resource.author, author],
        [texts.resource.link, url && <ExternalLink to={url}>{url}</ExternalLink>],
        ...lifecycleFacts(resource),
      ]}
    >
      <SkillsWithin id={id} title={texts.resource.skills} />
    </EntityFrame>
  );
}

/** The primary action of a page about what can be learned. */
export function PlanLink({ id }: { id: string }) {
  return (
    <Link className="button button-primary" to={planPath(id)}>
      {texts.plan}
    </Link>
  );
}

export function SkillsWithin({ id, title }: { id: string; title: string }) {
  const pages = usePages(SkillsWithinDocument, { id }, ({ node }) => (node && 'skills' in node ? node.skills : null));
  return (
    <PagedSection title={title} pages={pages} empty={<p className="quiet">{texts.noSkills}</p>}>
      {({ node }) => <SkillLine skill={node} />}
    </PagedSection>
  );
}

/** The skills of a filter, those that most roles need first, with a button to mark all of them as known. */
export function MostNeededSkills({ title, filter }: { title: string; filter: SkillFilter }) {
  const pages = usePages(MostNeededSkillsDocument, { filter }, ({ skills }) => skills);
  return (
    <PagedSection
      title={title}
      pages={pages}
      aside={<MarkAllKnown filter={filter} count={pages.totalCount} />}
      empty={<p className="quiet">{texts.noSkills}</p>}
    >
      {({ node }) => <SkillLine skill={node} />}
    </PagedSection>
  );
}
