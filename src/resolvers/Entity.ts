import { entityTypeName } from '../type-name.js';
import type { EntityResolvers } from '../types.generated.js';

export const Entity: EntityResolvers = { __resolveType: entityTypeName };
