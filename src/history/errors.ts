import type { GraphQLError } from 'graphql';
import { badUserInput } from '../errors.js';

/** @param forgotten  the last version that the history has forgotten */
export function historyForgotten(forgotten: number, argument = 'since'): GraphQLError {
  return badUserInput(argument, `the history begins after version ${forgotten}; read the graph anew`, { forgotten });
}
