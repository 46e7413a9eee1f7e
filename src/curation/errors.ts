import { GraphQLError } from 'graphql';
import { badUserInput, ErrorCode } from '../errors.js';

/** What the caller wanted to change is not as the caller thinks it is. */
export function conflict(argument: string, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, {
    extensions: { code: ErrorCode.Conflict, argument, ...extensions },
  });
}

/** @param cycle  the ids in order, the first one again at the end */
export function cycleError(cycle: readonly string[]): GraphQLError {
  return new GraphQLError(
    `These prerequisites would run in a cycle: ${cycle.join(' → ')}. Remove one of them first, or leave the new one out.`,
    { extensions: { code: ErrorCode.Cycle, cycle } },
  );
}

/** A source that is to go, and that something would still cite. */
export function citedError(ids: readonly string[]): GraphQLError {
  return new GraphQLError(
    `${ids.join(', ')}: still cited; remove the citations first, in the same request if you like.`,
    {
      extensions: { code: ErrorCode.Conflict, cited: ids },
    },
  );
}

export function unknownId(argument: string, id: string): GraphQLError {
  return badUserInput(argument, `nothing has the id ${id}; create it first, or look it up with search`, {
    unknownIds: [id],
    suggestions: [],
  });
}
