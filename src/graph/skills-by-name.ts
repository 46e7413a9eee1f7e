import type { SkillFilter, SkillOrder } from './ports/graph-reads.js';

/** Whether a list has all skills by name: it is read by an index, or in memory. */
export function isAllByName(filter: SkillFilter, { field, direction }: SkillOrder): boolean {
  const { inherited: _ofRoles, ...values } = filter;
  return field === 'NAME' && direction === 'ASC' && Object.values(values).every((value) => value === null);
}
