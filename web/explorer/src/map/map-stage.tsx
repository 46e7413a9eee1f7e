import { MiniMap, type Node, ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { map as texts } from '../texts';
import { levelColour } from '../ui/level-badge';
import { collapseMap } from './collapse';
import { elementsOf } from './elements';
import { MapDrawing } from './map-drawing';
import { MapLegend } from './map-legend';
import type { MapView } from './map-view';
import type { MapSkill, SkillMap } from './read-map';
import { SaveMap } from './save-map';
import type { SkillBoxNode } from './skill-box';
import { SkillPanel } from './skill-panel';

interface MapStageProps {
  map: SkillMap;
  view: MapView;
  change: (changes: Partial<MapView>) => void;
  title: string;
}

/** The drawing, and beside it the details of the selected skill, the legend and the overview, so that nothing covers it. */
export function MapStage({ map, view: { selected, expanded }, change, title }: MapStageProps) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => collapseMap(map, collapsed, map.options.direction), [map, collapsed]);
  const elements = useMemo(() => elementsOf(shown), [shown]);
  const collapse = (id: string, isCollapsed: boolean) => {
    const next = new Set(collapsed);
    if (isCollapsed) next.add(id);
    else next.delete(id);
    setCollapsed(next);
  };
  const close = () => {
    change({ selected: null });
    document.querySelector<HTMLElement>('.skill-box[data-selected] .skill-box-name')?.focus({ preventScroll: true });
  };
  return (
    <ReactFlowProvider>
      <div className="map-stage">
        <MapDrawing
          map={map}
          elements={elements}
          label={title}
          selected={selected}
          select={(id) => change({ selected: id })}
          collapsed={collapsed}
          setCollapsed={collapse}
          expand={(id) => change({ expanded: [...expanded, id] })}
        />
        <div className="map-side">
          {selected && <SkillPanel id={selected} close={close} />}
          <MapLegend map={map} />
          <SaveMap title={title} map={shown} drawing={elements.drawing} layout={elements.layout} />
          <div className="react-flow map-overview">
            <MiniMap style={OVERVIEW_SIZE} pannable zoomable nodeColor={colourOf} ariaLabel={texts.overview} />
          </div>
        </div>
      </div>
    </ReactFlowProvider>
  );
}

/** In pixels; it has the width of the column (map-page.css). */
const OVERVIEW_SIZE = { width: 286, height: 130 };

function colourOf(node: Node): string {
  const { skill } = (node as SkillBoxNode).data as { skill?: MapSkill };
  return skill ? levelColour(skill.level?.rank) : 'transparent';
}
