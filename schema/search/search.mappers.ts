import type { SearchedEdge } from '../../src/services/search.js';
import type { MatchedEntity, ResolvedName } from '../../src/services/resolve-names.js';

export type SearchEdgeMapper = SearchedEdge;
export type ResolvedNameMapper = ResolvedName;
export type NameMatchMapper = MatchedEntity;
