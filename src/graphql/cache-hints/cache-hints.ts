/** The cacheability of a GraphQL response over HTTP. */
export interface CacheHints {
  /** false for a response that contains only errors, and therefore reflects no version of the graph */
  hasData: boolean;
  /** whether the response is the same for every caller with the same role, as long as the graph is unchanged */
  reusable: boolean;
  cacheControl: string;
}
