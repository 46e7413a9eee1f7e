import type { SkillFilter, SkillOrder } from './ports/graph-reads.js';

/** Whether a list has all skills by name: it is read by an index, or in memory. */
export function isAllByName(filter: SkillFilter, { field, direction }: SkillOrder): boolean {
  if (field !== 'NAME' || direction !== 'ASC') return false;
  for (const name in filter) if (name !== 'inherited' && filter[name as keyof SkillFilter] !== null) return false;
  return true;
}
