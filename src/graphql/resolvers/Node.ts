import { typeNameOf } from '../../model/type-name.js';
import type { NodeResolvers } from '../generated/types.generated.js';

export const Node: NodeResolvers = { __resolveType: typeNameOf };
