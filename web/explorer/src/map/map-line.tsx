import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import type { Line } from './drawing';
import { pathAlong, type Point } from './layout';
import { useMapState } from './map-state';

export type MapLineEdge = Edge<{ kind: Line['kind']; route: readonly Point[] }, 'line'>;

/** A line along the way that the layout found for it; those of the box at hand stand out. */
export function MapLine({ data, source, target, markerEnd }: EdgeProps<MapLineEdge>) {
  const { active } = useMapState();
  const near = active !== null && (source === active || target === active);
  return (
    <BaseEdge
      path={pathAlong(data?.route ?? [])}
      className={`map-line map-line-${data?.kind}${near ? ' map-line-near' : ''}`}
      markerEnd={markerEnd}
    />
  );
}
