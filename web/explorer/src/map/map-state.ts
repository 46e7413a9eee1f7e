import { createContext, useContext } from 'react';

/** What the boxes of a drawing share, so that the drawing itself stays the same while one moves through it. */
export interface MapState {
  /** the one that Tab leads to */
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
