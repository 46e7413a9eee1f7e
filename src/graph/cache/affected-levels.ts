/** Stands for every level: a level's rank is part of what is kept of skills and roles that do not change with it. */
export const LEVELS = 'level:*';

/** What has changed, with the mark of the levels where one of them is among it. */
export function withLevels(ids: readonly string[]): readonly string[] {
  return ids.some((id) => id.startsWith('level:')) ? [...ids, LEVELS] : ids;
}
