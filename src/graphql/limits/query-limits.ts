import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badUserInput, ServiceError, tooComplex } from '../../model/errors.js';
import { MAX_PAGE_SIZE } from '../../services/pagination.js';
import { CostModel } from './cost-model.js';
import { depthOf } from './depth.js';
import { type CoercedOperation, estimateCost, type SizeBounds } from './estimate-cost.js';

export interface Limits {
  /** fields within fields, introspection left out */
  depth: number;
  /** in units of `@cost` */
  cost: number;
}

/** The caller's mistake, which the HTTP status shows, too. */
const REFUSED = { http: { status: 400 } };

/** The limits of depth and cost for operations of one schema, whichever transport carries them. */
export class QueryLimits {
  private readonly model: CostModel;
  private readonly depths = new WeakMap<OperationDefinitionNode, number>();

  /** @param bounds  how long lists can be in the graph as it is now */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
    private readonly bounds: () => SizeBounds,
  ) {
    this.model = new CostModel(schema);
  }

  /**
   * The estimated cost of an operation; null where its variables have wrong values, which graphql-js refuses by the same
   * rule before it runs any resolver.
   *
   * @param document   validated
   * @param variables  as the caller sent them
   * @throws TOO_COMPLEX where the operation is nested too deeply or costs too much; BAD_USER_INPUT naming an argument
   *   whose value cannot be computed
   */
  check(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>> | null | undefined,
  ): number | null {
    this.checkDepth(document, operation);
    const given = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: 1,
    });
    if (!given.coerced) return null;
    const asked: CoercedOperation = { document, operation, variables: given.coerced };
    const cost = this.estimate(asked);
    if (cost > this.limits.cost) throw this.refusal(asked, cost);
    return cost;
  }

  private checkDepth(document: DocumentNode, operation: OperationDefinitionNode): void {
    const depth = this.depths.get(operation) ?? depthOf(document, operation);
    this.depths.set(operation, depth);
    const limit = this.limits.depth;
    if (depth <= limit) return;
    throw tooComplex(
      `The query is ${depth} fields deep, more than ${limit} (MAX_DEPTH): split it into several queries.`,
      {
        depth,
        limit,
        ...REFUSED,
      },
    );
  }

  private estimate(asked: CoercedOperation, maxFirst?: number): number {
    try {
      return estimateCost(this.model, asked, this.bounds(), maxFirst);
    } catch (error) {
      throw error instanceof GraphQLError || error instanceof ServiceError ? refused(error) : error;
    }
  }

  private refusal(asked: CoercedOperation, cost: number): ServiceError {
    const limit = this.limits.cost;
    const first = this.greatestFittingFirst(asked);
    const advice =
      first === null
        ? 'select fewer fields, or split it into several queries'
        : `it fits with first: ${first} in every list, or with fewer nested lists`;
    return tooComplex(`The query costs ${cost}, more than ${limit} (MAX_COST): ${advice}.`, {
      cost,
      limit,
      ...(first === null ? {} : { fittingFirst: first }),
      ...REFUSED,
    });
  }

  /** The greatest page size for all lists that the limit allows; null where not even pages of one item fit. */
  private greatestFittingFirst(asked: CoercedOperation): number | null {
    let fits = 0;
    let exceeds = MAX_PAGE_SIZE + 1;
    while (exceeds - fits > 1) {
      const middle = (fits + exceeds) >> 1;
      if (this.estimate(asked, middle) <= this.limits.cost) fits = middle;
      else exceeds = middle;
    }
    return fits === 0 ? null : fits;
  }
}

/** graphql-js gives an argument or directive that has no valid value neither a code nor a name that a program can read. */
function refused({ message, extensions }: GraphQLError | ServiceError): ServiceError {
  const { code } = extensions;
  if (typeof code === 'string') return new ServiceError(message, { ...extensions, code, ...REFUSED });
  const [, argument = 'query'] = /^Argument "(\w+)"/.exec(message) ?? [];
  return badUserInput(argument, message, REFUSED);
}
