import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import type { Line } from './drawing';
import { svgPath, type Point } from './layout';
import { useMapState } from './map-state';

export type MapLineEdge = Edge<{ kind: Line['kind']; route: readonly Point[] }, 'line'>;

/** A line along its route; lines of the active box are highlighted. */
export function MapLine({ data, source, target, markerEnd }: EdgeProps<MapLineEdge>) {
  const { active } = useMapState();
  const isHighlighted = active !== null && (source === active || target === active);
  return (
    <BaseEdge
      path={svgPath(data?.route ?? [])}
      className={`map-line map-line-${data?.kind}${isHighlighted ? ' map-line-near' : ''}`}
      markerEnd={markerEnd}
    />
  );
}
