import { CHANGE_NAMES } from '../services/apply-changes.js';
import { applyMutation } from '../services/changes.js';
import type { MutationResolvers } from './generated/types.generated.js';

/** The mutations that are not named like their change. */
const RENAMED: Readonly<Record<string, keyof MutationResolvers>> = { delete: 'deleteNode', merge: 'mergeEntities' };

/** The mutations that make one change each: one to create and one to update each kind of node, one to set each kind of edge, and so on. */
export const changeMutations: MutationResolvers = Object.fromEntries(
  CHANGE_NAMES.map((change): [string, MutationResolvers['createSkill']] => [
    RENAMED[change] ?? change,
    (_parent, { input, changeId }, context) => applyMutation(context, change, input, changeId),
  ]),
);
