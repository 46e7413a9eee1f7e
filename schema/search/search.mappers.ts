import type { EntityRecord } from '../../src/model/records.js';
import type { NodeEdge } from '../../src/services/pagination.js';
import type { MatchedEntity, ResolvedName } from '../../src/services/resolve-names.js';

export type SearchEdgeMapper = NodeEdge<EntityRecord> & {
  score: number;
  matched: string | null;
  merged: readonly EntityRecord[];
  language: string | null;
};
export type ResolvedNameMapper = ResolvedName;
export type NameMatchMapper = MatchedEntity;
