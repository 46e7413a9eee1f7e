/** An address's part from `?` on. A colon may stand in it as it is, and people read addresses. */
export function queryOf(said: URLSearchParams): string {
  return `?${said.toString().replaceAll('%3A', ':')}`;
}
