import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { KnownToggle } from '../known/known-toggle';
import { map as texts } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import { Section } from '../ui/section';
import type { MapView } from './map-view';
import type { MapSkill, SkillMap } from './read-map';

/** The content of the drawing as lists: skills by depth, each with its prerequisites. */
export function MapList({ map, direction }: { map: SkillMap; direction: MapView['direction'] }) {
  const names = new Map(map.skills.map(({ id, name }) => [id, name]));
  const depths = [...new Set(map.skills.map(({ depth }) => depth))];
  return depths.map((depth) => {
    const skills = map.skills.filter((skill) => skill.depth === depth);
    return (
      <Section key={depth} title={titleOf(depth, direction)} count={skills.length}>
        <ul className="map-list">
          {skills.map((skill) => (
            <li key={skill.id}>
              <MapRow skill={skill} requires={requirementsOf(skill.id, map, names)} />
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}

function MapRow({ skill: { id, name, level }, requires }: { skill: MapSkill; requires: readonly string[] }) {
  return (
    <>
      <div>
        <Link to={entityPath(id)} dir="auto">
          {name}
        </Link>{' '}
        <LevelBadge level={level} />
        {requires.length > 0 && <p className="quiet">{texts.list.requires(requires)}</p>}
      </div>
      <KnownToggle id={id} name={name} compact />
    </>
  );
}

/** Prerequisites as texts, with alternatives grouped: `A`, `any one of B, C`, `D (recommended)`. */
function requirementsOf(id: string, { edges }: SkillMap, names: ReadonlyMap<string, string>): string[] {
  const groups = new Map<string, typeof edges>();
  for (const edge of edges.filter(({ from }) => from === id)) {
    const key = edge.alternativeGroup ?? edge.to;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].map((group) => {
    const options = group.map(({ to }) => names.get(to) ?? to);
    return texts.list.requirement(options, group[0]?.strength === 'RECOMMENDED');
  });
}

function titleOf(depth: number, direction: MapView['direction']): string {
  return depth === 0 ? texts.list.start : texts.list.steps[direction](depth);
}
