import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { useKnown } from '../known/known';
import { KnownToggle } from '../known/known-toggle';
import { map as texts } from '../texts';
import { levelColour } from '../ui/level-badge';
import { useMapState } from './map-state';
import type { MapSkill } from './read-map';

export type SkillBoxNode = Node<{ skill: MapSkill }, 'skill'>;

/** A skill in the drawing, in the colour of its level. */
export function SkillBox({ data: { skill } }: NodeProps<SkillBoxNode>) {
  const { id, name, level, depth } = skill;
  const known = useKnown().includes(id);
  const { active, selected, select, activate } = useMapState();
  const box = useTabStop(active === id);
  return (
    <div
      ref={box}
      className="skill-box"
      data-known={known || undefined}
      data-root={depth === 0 || undefined}
      data-selected={selected === id || undefined}
      style={{ background: levelColour(level?.rank) }}
      onFocus={() => activate(id)}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        className="skill-box-name"
        aria-expanded={selected === id}
        title={name}
        onClick={() => select(id)}
      >
        <span dir="auto">{name}</span>
        {level && <span className="skill-box-level">{level.name}</span>}
        {known && <span className="visually-hidden"> {texts.known}</span>}
      </button>
      <span className="skill-box-buttons">
        <KnownToggle id={id} name={name} compact />
        <BranchToggle skill={skill} />
      </span>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}

/** Shows or hides what the map goes on with from a skill. */
function BranchToggle({ skill }: { skill: MapSkill }) {
  const { toggleOf, toggle, direction, active } = useMapState();
  const effect = toggleOf(skill);
  if (effect === null) return null;
  const isExpanded = effect === 'collapse';
  return (
    <button
      type="button"
      className="branch-toggle"
      tabIndex={active === skill.id ? 0 : -1}
      aria-expanded={isExpanded}
      title={isExpanded ? texts.collapse : texts.expand}
      onClick={() => toggle(skill)}
    >
      <span aria-hidden="true">{isExpanded ? '−' : '+'}</span>
      <span className="visually-hidden">{texts.branch[direction](skill.name)}</span>
    </button>
  );
}

/** Roving tabindex: only one box is in the tab order; arrow keys move to the others. */
function useTabStop(active: boolean) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const button of box.current?.querySelectorAll('button') ?? []) button.tabIndex = active ? 0 : -1;
  }, [active]);
  return box;
}

/** The node where the lines of alternatives meet. */
export function Junction() {
  return (
    <div className="map-junction">
      <Handle type="target" position={Position.Left} isConnectable={false} />
      {texts.anyOneOf}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}
