/** Serializes a query string. Colons stay unescaped, which is valid and readable. */
export function toQueryString(params: URLSearchParams): string {
  return `?${params.toString().replaceAll('%3A', ':')}`;
}
