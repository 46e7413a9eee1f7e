import { map as allTexts } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import type { SkillMap } from './read-map';

const texts = allTexts.legend;

/** Explains the colours and lines that the drawing uses. */
export function MapLegend({ map }: { map: SkillMap }) {
  const levels = new Map(map.skills.flatMap(({ level }) => (level ? [[level.id, level]] : [])));
  const byRank = [...levels.values()].sort((a, b) => a.rank - b.rank);
  const has = (kind: 'alternative' | 'recommended') =>
    map.edges.some(({ alternativeGroup, strength }) =>
      kind === 'alternative' ? alternativeGroup !== null : strength === 'RECOMMENDED',
    );
  return (
    <ul className="map-legend" aria-label={texts.label}>
      {byRank.map((level) => (
        <li key={level.id}>
          <LevelBadge level={level} />
        </li>
      ))}
      <li>
        <LineSample kind="required" /> {texts.required}
      </li>
      {has('recommended') && (
        <li>
          <LineSample kind="recommended" /> {texts.recommended}
        </li>
      )}
      {has('alternative') && (
        <li>
          <LineSample kind="alternative" /> {texts.alternative}
        </li>
      )}
      {map.skills.filter(({ depth }) => depth === 0).length > 1 && (
        <li>
          <span className="map-root-sample" /> {texts.start}
        </li>
      )}
      <li className="quiet">{map.deeper ? texts.hiddenAndDeeper : texts.hidden}</li>
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
