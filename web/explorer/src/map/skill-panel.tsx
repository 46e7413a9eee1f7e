import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { SkillAtAGlanceDocument, type SkillAtAGlanceQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { addressOf, mapAddressOf, planAddressOf } from '../entity/address';
import { KnownToggle } from '../known/known-toggle';
import { Answered } from '../ui/answered';
import { LevelBadge } from '../ui/level-badge';
import { monthsInWords } from '../ui/months';

/** A skill of the drawing, at a glance; Escape closes it. */
export function SkillPanel({ id, close }: { id: string; close: () => void }) {
  const answer = useAnswer(SkillAtAGlanceDocument, { id });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), [id]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <aside ref={panel} className="map-panel" aria-label="The skill" tabIndex={-1} onKeyDown={closeOnEscape}>
      <button type="button" className="map-panel-close" onClick={close}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">Close</span>
      </button>
      <Answered answer={answer} what="the skill">
        {({ skill }) => (skill ? <Glance skill={skill} /> : <p>The graph has no such skill any more.</p>)}
      </Answered>
    </aside>
  );
}

function Glance({ skill }: { skill: NonNullable<SkillAtAGlanceQuery['skill']> }) {
  const { id, name, description, learningTime, level, technologies } = skill;
  const more = technologies.totalCount - technologies.edges.length;
  return (
    <>
      <h2>{name}</h2>
      <p className="map-panel-facts">
        <LevelBadge level={level} />{' '}
        {learningTime && <span className="quiet">{monthsInWords(learningTime)} to learn</span>}
      </p>
      {description && <p>{description}</p>}
      {technologies.edges.length > 0 && (
        <p className="quiet">
          With {technologies.edges.map(({ node }) => node.name).join(', ')}
          {more > 0 && ` and ${more} more`}
        </p>
      )}
      <KnownToggle id={id} name={name} />
      <ul className="map-panel-links">
        <li>
          <Link to={addressOf(id)}>All about it</Link>
        </li>
        <li>
          <Link to={planAddressOf(id)}>Plan the way here</Link>
        </li>
        <li>
          <Link to={mapAddressOf(id)}>What it requires, drawn</Link>
        </li>
        <li>
          <Link to={`${mapAddressOf(id)}?show=unlocks`}>What it unlocks, drawn</Link>
        </li>
      </ul>
    </>
  );
}
