import type { SourceResolvers } from '../generated/types.generated.js';

/** The record has the shape of the type. */
export const Source: SourceResolvers = {};
