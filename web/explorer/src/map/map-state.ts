import { createContext, useContext } from 'react';
import type { MapView } from './map-view';
import type { MapSkill } from './read-map';

/** State shared by the boxes, kept out of the nodes so that navigation does not re-create them. */
export interface MapState {
  /** the box in the tab order */
  active: string | null;
  selected: string | null;
  select: (id: string) => void;
  activate: (id: string) => void;
  /** what a click on the button beside a skill does; null where it has no button */
  toggleOf: (skill: MapSkill) => 'collapse' | 'expand' | null;
  toggle: (skill: MapSkill) => void;
  direction: MapView['direction'];
}

export const MapStateContext = createContext<MapState>({
  active: null,
  selected: null,
  select: () => {},
  activate: () => {},
  toggleOf: () => null,
  toggle: () => {},
  direction: 'prerequisites',
});

export function useMapState(): MapState {
  return useContext(MapStateContext);
}
