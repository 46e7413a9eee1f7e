import { typeNameOf } from '../../model/type-name.js';
import type { EntityResolvers } from '../generated/types.generated.js';

export const Entity: EntityResolvers = { __resolveType: typeNameOf };
