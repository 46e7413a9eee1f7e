/** The Lucene query for whole values with a prefix. Every character that is not a letter or digit is escaped. */
export function prefixQuery(prefix: string): string {
  return `${prefix.replace(/[^\p{L}\p{N}]/gu, '\\$&')}*`;
}
