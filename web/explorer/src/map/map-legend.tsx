import { LevelBadge } from '../ui/level-badge';
import type { SkillMap } from './read-map';

/** Explains the colours and lines that the drawing uses. */
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
        <LineSample kind="required" /> required
      </li>
      {has('recommended') && (
        <li>
          <LineSample kind="recommended" /> recommended
        </li>
      )}
      {has('alternative') && (
        <li>
          <LineSample kind="alternative" /> one of several alternatives
        </li>
      )}
      {map.skills.filter(({ depth }) => depth === 0).length > 1 && (
        <li>
          <span className="map-root-sample" /> starting skill
        </li>
      )}
      <li className="quiet">
        Prerequisites implied by longer chains are hidden{map.deeper && ', as are skills at a greater depth'}.
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
