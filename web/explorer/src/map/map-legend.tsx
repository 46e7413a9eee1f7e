import { LevelBadge } from '../ui/level-badge';
import type { SkillMap } from './read-map';

/** What colours and lines mean: those that the drawing has. */
export function MapLegend({ map }: { map: SkillMap }) {
  const levels = new Map(map.skills.flatMap(({ level }) => (level ? [[level.id, level]] : [])));
  const byRank = [...levels.values()].sort((a, b) => a.rank - b.rank);
  const has = (kind: 'alternative' | 'recommended') =>
    map.edges.some(({ alternativeGroup, strength }) =>
      kind === 'alternative' ? alternativeGroup !== null : strength === 'RECOMMENDED',
    );
  return (
    <ul className="map-legend" aria-label="Legend">
      {byRank.map((level) => (
        <li key={level.id}>
          <LevelBadge level={level} />
        </li>
      ))}
      <li>
        <LineSample kind="required" /> comes before
      </li>
      {has('recommended') && (
        <li>
          <LineSample kind="recommended" /> recommended before
        </li>
      )}
      {has('alternative') && (
        <li>
          <LineSample kind="alternative" /> one of several will do
        </li>
      )}
      {map.skills.filter(({ depth }) => depth === 0).length > 1 && (
        <li>
          <span className="map-root-sample" /> asked for
        </li>
      )}
      <li className="quiet">
        Prerequisites that others imply are left out{map.deeper && ', and so is what is more steps away'}.
      </li>
    </ul>
  );
}

function LineSample({ kind }: { kind: string }) {
  return (
    <svg className="map-line-sample" viewBox="0 0 32 8" aria-hidden="true">
      <path className={`map-line map-line-${kind}`} d="M 0 4 H 32" />
    </svg>
  );
}
