import type { EdgeKind } from '../api/generated/graphql';

/** Labels of the claims that edges of each kind make: of all of them, and between the names of both ends. */
export const CLAIMS: Record<EdgeKind, { many: string; verb: string }> = {
  REQUIRES: { many: 'Prerequisites', verb: 'requires' },
  USES: { many: 'Technologies used', verb: 'uses' },
  AT_LEVEL: { many: 'Levels of skills, roles and tasks', verb: 'is at the level' },
  NEXT: { many: 'Order of levels', verb: 'comes before' },
  NEEDS: { many: 'Needs of roles', verb: 'needs' },
  LEADS_TO: { many: 'Career steps', verb: 'leads to' },
  RELATED_TO: { many: 'Related roles', verb: 'is related to' },
  IN_AREA: { many: 'Areas of skills', verb: 'belongs to' },
  PART_OF: { many: 'Areas within areas', verb: 'is part of' },
  IN_TRACK: { many: 'Specialisations of skills', verb: 'belongs to' },
  EXERCISES: { many: 'Skills of tasks', verb: 'exercises' },
  TEACHES: { many: 'Skills of resources', verb: 'teaches' },
  HAS_MEMBER: { many: 'Members of alternatives', verb: 'includes' },
  REPLACED_BY: { many: 'Replacements', verb: 'is replaced by' },
  MATCHES: { many: 'Matches with other datasets', verb: 'matches' },
};
