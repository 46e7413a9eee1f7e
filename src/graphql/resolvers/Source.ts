import type { SourceResolvers } from '../generated/types.generated.js';

/** A source's record has the shape of its type. */
export const Source: SourceResolvers = {};
