import { createContext, useContext } from 'react';

/** State shared by the boxes, kept out of the nodes so that navigation does not re-create them. */
export interface MapState {
  /** the box in the tab order */
  active: string | null;
  selected: string | null;
  select: (id: string) => void;
  activate: (id: string) => void;
}

export const MapStateContext = createContext<MapState>({
  active: null,
  selected: null,
  select: () => {},
  activate: () => {},
});

export function useMapState(): MapState {
  return useContext(MapStateContext);
}
