import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  isLeafType,
  isListType,
  getNullableType,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import type { Context } from './context.js';
import { badUserInput, tooComplex } from './errors.js';
import { MeasuredCosts } from './measured-cost.js';
import { DEFAULT_PAGE_SIZE } from './paging.js';

export interface Limits {
  /** fields within fields, introspection left out */
  depth: number;
  /** nodes and edges that a query may visit, as estimated before it runs */
  cost: number;
}

/** The caller's fault, told by the HTTP status, too. */
const REFUSED = { http: { status: 400 } };
/** Lists without a page size are taken to be this long. */
const SHORT_LIST = 5;

const measuredCosts = new MeasuredCosts();
/** A learning path is taken to have this many steps. */
const STEPS = 50;
/** What a field visits beside what it shows: a walk along prerequisites, a search for what is related, a plan. */
const WALKS: Readonly<Record<string, number>> = {
  ClosureConnection: 50,
  RelatedSkillConnection: 100,
  RelatedRoleConnection: 100,
  RoleMatchConnection: 100,
  SkillRecommendation: 100,
  LearningPath: 100,
  SkillGap: 100,
};

/** Refuses, before anything is read, what `requireWithin` refuses, and subscriptions, which have transports of their own. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
            const wayOut =
              'a subscription is answered by WebSocket at /graphql, or as an event stream at /graphql/stream';
            throw badUserInput('query', wayOut, REFUSED);
          }
          requireWithin(limits, schema, document, operation, request.variables);
        },
      };
    },
  };
}

/**
 * @param document validated
 * @param variables as they came
 * @throws TOO_COMPLEX where the operation is nested too deeply or would visit too much
 */
export function requireWithin(
  limits: Limits,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> | null | undefined,
): void {
  requireShallow(document, operation, limits.depth);
  const given = variables ?? {};
  const cost = measuredCosts.costOf(schema, operation, given, () =>
    costOf({
      schema,
      query: document,
      variables: given,
      ...(operation.name ? { operationName: operation.name.value } : {}),
      estimators: [estimateCost],
    }),
  );
  if (cost <= limits.cost) return;
  const wayOut = 'ask for fewer items with first, or leave out nested lists';
  throw tooComplex(`The query costs ${cost}, more than ${limits.cost}: ${wayOut}.`, {
    cost,
    limit: limits.cost,
    ...REFUSED,
  });
}

/**
 * What an operation is estimated to visit; null where its variables or arguments are wrong: running it names them.
 *
 * @throws TOO_COMPLEX where the fields, with those of each spread fragment, are too many to count
 */
function costOf(options: Parameters<typeof getComplexity>[0]): number | null {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.nodes) return null;
    throw tooComplex('The query selects too many fields: spread fewer fragments, or ask in several queries.', REFUSED);
  }
}

const estimateCost: ComplexityEstimator = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs) => {
  const named = getNamedType(field.type);
  if (isLeafType(named) || named.name === 'PageInfo') return 0;
  // what a page or a drawing holds is counted at the field that says how much there is
  if (/(Connection|Subgraph|LearningPath|PathStage)$/.test(type.name)) return 1 + childComplexity;
  const one = 1 + childComplexity;
  return (WALKS[named.name] ?? 0) + lengthOf(named.name, isListType(getNullableType(field.type)), args) * one;
};

/** How many items a field shows: as many as its page, its bound or the list of ids that it answers. */
function lengthOf(type: string, isList: boolean, args: Record<string, unknown>): number {
  if (type === 'Subgraph') return numberOr(args.maxNodes, 200);
  if (type === 'LearningPath') return STEPS;
  if (type.endsWith('Connection')) return numberOr(args.first, DEFAULT_PAGE_SIZE);
  if (!isList) return 1;
  const ids = Object.values(args).find(Array.isArray) as unknown[] | undefined;
  return numberOr(args.first, ids?.length ?? SHORT_LIST);
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function requireShallow(document: DocumentNode, operation: OperationDefinitionNode, limit: number): void {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const depth = depthOf(operation.selectionSet, fragments, new Map());
  if (depth <= limit) return;
  throw tooComplex(`The query is ${depth} fields deep, more than ${limit}: ask in several queries.`, {
    depth,
    limit,
    ...REFUSED,
  });
}

/**
 * Validation has refused fragments that contain themselves, so this ends.
 *
 * @param measured depths of fragments, each walked once however often it is spread
 */
function depthOf(
  selected: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, number>,
): number {
  const depths = (selected?.selections ?? []).map((one) => {
    if (one.kind === Kind.INLINE_FRAGMENT) return depthOf(one.selectionSet, fragments, measured);
    if (one.kind === Kind.FIELD) {
      return one.name.value.startsWith('__') ? 0 : 1 + depthOf(one.selectionSet, fragments, measured);
    }
    const name = one.name.value;
    const depth = measured.get(name) ?? depthOf(fragments.get(name)?.selectionSet, fragments, measured);
    measured.set(name, depth);
    return depth;
  });
  return Math.max(0, ...depths);
}
