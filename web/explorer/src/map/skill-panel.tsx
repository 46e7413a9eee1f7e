import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { SkillAtAGlanceDocument, type SkillAtAGlanceQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath, mapPath, planPath } from '../entity/paths';
import { KnownToggle } from '../known/known-toggle';
import { QueryResult } from '../ui/query-result';
import { LevelBadge } from '../ui/level-badge';
import { formatMonths } from '../ui/format-months';

/** A summary of the selected skill; Escape closes it. */
export function SkillPanel({ id, close }: { id: string; close: () => void }) {
  const result = useGraphQLQuery(SkillAtAGlanceDocument, { id });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), [id]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <aside ref={panel} className="map-panel" aria-label="Skill details" tabIndex={-1} onKeyDown={closeOnEscape}>
      <button type="button" className="map-panel-close" onClick={close}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">Close</span>
      </button>
      <QueryResult result={result} what="the skill">
        {({ skill }) => (skill ? <SkillSummary skill={skill} /> : <p>This skill no longer exists.</p>)}
      </QueryResult>
    </aside>
  );
}

function SkillSummary({ skill }: { skill: NonNullable<SkillAtAGlanceQuery['skill']> }) {
  const { id, name, description, learningTime, level, technologies } = skill;
  const remaining = technologies.totalCount - technologies.edges.length;
  return (
    <>
      <h2>{name}</h2>
      <p className="map-panel-facts">
        <LevelBadge level={level} />{' '}
        {learningTime && <span className="quiet">{formatMonths(learningTime)} to learn</span>}
      </p>
      {description && <p dir="auto">{description}</p>}
      {technologies.edges.length > 0 && (
        <p className="quiet">
          Uses {technologies.edges.map(({ node }) => node.name).join(', ')}
          {remaining > 0 && ` and ${remaining} more`}
        </p>
      )}
      <KnownToggle id={id} name={name} />
      <ul className="map-panel-links">
        <li>
          <Link to={entityPath(id)}>Full page</Link>
        </li>
        <li>
          <Link to={planPath(id)}>Plan a path to this skill</Link>
        </li>
        <li>
          <Link to={mapPath(id)}>Map of its prerequisites</Link>
        </li>
        <li>
          <Link to={`${mapPath(id)}?show=unlocks`}>Map of what it unlocks</Link>
        </li>
      </ul>
    </>
  );
}
