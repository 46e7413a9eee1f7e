import { findByExternalId } from '../../../services/external-ids.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const entityByExternalId: NonNullable<QueryResolvers['entityByExternalId']> = (
  _parent,
  { scheme, value, kinds },
  { graph },
) => findByExternalId(graph, { scheme, value }, kinds ?? null);
