/** A dependency on every level: cached skills and roles include ranks of levels without listing the levels' ids. */
export const ANY_LEVEL = 'level:*';

/** The changed ids, with ANY_LEVEL where one of them is a level. */
export function withAnyLevel(ids: readonly string[]): readonly string[] {
  return ids.some((id) => id.startsWith('level:')) ? [...ids, ANY_LEVEL] : ids;
}
