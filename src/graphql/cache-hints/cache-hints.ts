/** What GraphQL says of its answer, for HTTP. */
export interface CacheHints {
  /** false of an answer with errors alone, which is of no version of the graph */
  hasData: boolean;
  /** whether anyone of the same rights who asks the same of the same graph gets the same */
  reusable: boolean;
  cacheControl: string;
}
