import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badUserInput, ServiceError, tooComplex } from '../../model/errors.js';
import { getOrCreate } from '../../model/maps.js';
import { MAX_PAGE_SIZE } from '../../services/pagination.js';
import { CostModel } from './cost-model.js';
import { depthOf } from './depth.js';
import { type CoercedOperation, estimateCost, type SizeBounds } from './estimate-cost.js';

export interface Limits {
  /** maximum nesting depth of fields, without introspection */
  depth: number;
  /** maximum cost in units of `@cost` */
  cost: number;
}

const BAD_REQUEST = { http: { status: 400 } };

/** Limits depth and cost of operations, for all transports. */
export class QueryLimits {
  private readonly model: CostModel;
  private readonly depths = new WeakMap<OperationDefinitionNode, number>();

  /**
   * @param bounds         of the lists of the current graph
   * @param hasEmbeddings  whether fields that embed texts do so
   */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
    private readonly bounds: () => SizeBounds,
    hasEmbeddings = false,
  ) {
    this.model = new CostModel(schema, hasEmbeddings);
  }

  /**
   * Estimates the cost of an operation. Returns null if its variables are invalid: graphql-js then refuses them by the same
   * rule before it calls any resolver.
   *
   * @param document validated
   * @param variables not coerced
   * @throws TOO_COMPLEX if the operation exceeds a limit; BAD_USER_INPUT naming an argument whose value cannot be computed
   */
  check(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>> | null | undefined,
  ): number | null {
    this.checkDepth(document, operation);
    const values = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: 1,
    });
    if (!values.coerced) return null;
    const coerced: CoercedOperation = { document, operation, variables: values.coerced };
    const cost = this.estimate(coerced);
    if (cost > this.limits.cost) throw this.tooCostly(coerced, cost);
    return cost;
  }

  private checkDepth(document: DocumentNode, operation: OperationDefinitionNode): void {
    const depth = getOrCreate(this.depths, operation, () => depthOf(document, operation));
    const limit = this.limits.depth;
    if (depth <= limit) return;
    throw tooComplex(
      `The query is nested ${depth} fields deep, more than the limit of ${limit} (MAX_DEPTH): split it into several queries.`,
      {
        depth,
        limit,
        ...BAD_REQUEST,
      },
    );
  }

  private estimate(operation: CoercedOperation, maxFirst?: number): number {
    try {
      return estimateCost(this.model, operation, this.bounds(), maxFirst);
    } catch (error) {
      throw error instanceof GraphQLError || error instanceof ServiceError ? toBadRequest(error) : error;
    }
  }

  private tooCostly(operation: CoercedOperation, cost: number): ServiceError {
    const limit = this.limits.cost;
    const first = this.maxFittingFirst(operation);
    const hint =
      first === null
        ? 'select fewer fields, or split it into several queries'
        : `use at most first: ${first} in every list, or fewer nested lists`;
    return tooComplex(
      `The query has an estimated cost of ${cost}, more than the limit of ${limit} (MAX_COST): ${hint}.`,
      {
        cost,
        limit,
        ...(first === null ? {} : { fittingFirst: first }),
        ...BAD_REQUEST,
      },
    );
  }

  /** The maximum page size of all lists within the limit; null if even pages of one item exceed it. */
  private maxFittingFirst(operation: CoercedOperation): number | null {
    let fits = 0;
    let exceeds = MAX_PAGE_SIZE + 1;
    while (exceeds - fits > 1) {
      const middle = (fits + exceeds) >> 1;
      if (this.estimate(operation, middle) <= this.limits.cost) fits = middle;
      else exceeds = middle;
    }
    return fits === 0 ? null : fits;
  }
}

/** Adds code and argument, which errors of graphql-js about invalid arguments and directives lack. */
function toBadRequest({ message, extensions }: GraphQLError | ServiceError): ServiceError {
  const { code } = extensions;
  if (typeof code === 'string') return new ServiceError(message, { ...extensions, code, ...BAD_REQUEST });
  const [, argument = 'query'] = /^Argument "(\w+)"/.exec(message) ?? [];
  return badUserInput(argument, message, BAD_REQUEST);
}
