import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { SkillAtAGlanceDocument, type SkillAtAGlanceQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath, mapPath, planPath } from '../entity/paths';
import { KnownToggle } from '../known/known-toggle';
import { map } from '../texts';
import { QueryResult } from '../ui/query-result';
import { LevelBadge } from '../ui/level-badge';
import { formatMonths } from '../ui/format-months';

const texts = map.panel;

/** A summary of the selected skill; Escape closes it. */
export function SkillPanel({ id, close }: { id: string; close: () => void }) {
  const result = useGraphQLQuery(SkillAtAGlanceDocument, { id });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), [id]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <aside ref={panel} className="map-panel" aria-label={texts.label} tabIndex={-1} onKeyDown={closeOnEscape}>
      <button type="button" className="map-panel-close" onClick={close}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">{texts.close}</span>
      </button>
      <QueryResult result={result} what={texts.loading}>
        {({ skill }) => (skill ? <SkillSummary skill={skill} /> : <p>{texts.missing}</p>)}
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
        {learningTime && <span className="quiet">{texts.toLearn(formatMonths(learningTime))}</span>}
      </p>
      {description && <p dir="auto">{description}</p>}
      {technologies.edges.length > 0 && (
        <p className="quiet">
          {texts.uses(
            technologies.edges.map(({ node }) => node.name),
            remaining,
          )}
        </p>
      )}
      <KnownToggle id={id} name={name} />
      <ul className="map-panel-links">
        <li>
          <Link to={entityPath(id)}>{texts.page}</Link>
        </li>
        <li>
          <Link to={planPath(id)}>{texts.plan}</Link>
        </li>
        <li>
          <Link to={mapPath(id)}>{texts.prerequisites}</Link>
        </li>
        <li>
          <Link to={`${mapPath(id)}?show=unlocks`}>{texts.unlocks}</Link>
        </li>
      </ul>
    </>
  );
}
