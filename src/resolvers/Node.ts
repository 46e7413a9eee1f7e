import { nodeTypeName } from '../type-name.js';
import type { NodeResolvers } from '../types.generated.js';

export const Node: NodeResolvers = { __resolveType: nodeTypeName };
