import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  typeFromAST,
} from 'graphql';
import type { EntityKind } from '../../model/records.js';
import type { CostModel, FieldCost, Scan } from './cost-model.js';
import { checkLengths } from './check-lengths.js';
import { introspectionListSize } from './introspection-sizes.js';

/** An operation with its variables as graphql-js coerced them. */
export interface CoercedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** What is known of the graph's size. */
export interface SizeBounds {
  /** the most items that a list field can hold; undefined where nothing is known */
  list(type: string, field: string): number | undefined;
  /** how many entities of a kind there are; 0 where nothing is known */
  count(kind: EntityKind): number;
}

/** Cost of a selection for n parents: once + n × perParent. */
interface Cost {
  once: number;
  perParent: number;
}

/** A list whose items stand in fields of the object that its field returns. */
interface Sized {
  size: number;
  fields: readonly string[];
}

/**
 * Estimates an operation's cost before it runs, in units of `@cost`. Every selected field counts each time it is selected,
 * aliases and leaves included, so that the estimate is an upper bound where list sizes are.
 *
 * Each fragment is estimated once for each type and list size that it stands in: the time is linear in the document,
 * although fragments can select exponentially many fields.
 *
 * @param maxFirst  estimate as if no argument `first` were greater than this
 * @throws BAD_USER_INPUT naming an argument that is too long; GraphQLError without a code where an argument or a directive cannot be computed, such as null for a type that
 *   excludes it
 */
export function estimateCost(
  model: CostModel,
  { document, operation, variables }: CoercedOperation,
  bounds: SizeBounds,
  maxFirst = Infinity,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const estimated = new Map<string, Cost>();
  const root = model.schema.getRootType(operation.operation);
  // what a mutation may hold is checked by the rules of each change
  const isRead = operation.operation !== OperationTypeNode.MUTATION;
  if (!root) return 0;
  const { once, perParent } = ofSelections(root, operation.selectionSet, null);
  return once + perParent;

  function ofSelections(type: GraphQLCompositeType, selected: SelectionSetNode, sized: Sized | null): Cost {
    const sum: Cost = { once: 0, perParent: 0 };
    for (const selection of selected.selections) {
      if (!isIncluded(selection, variables)) continue;
      const cost = selection.kind === Kind.FIELD ? ofField(type, selection, sized) : ofFragment(type, selection, sized);
      sum.once += cost.once;
      sum.perParent += cost.perParent;
    }
    return sum;
  }

  function ofFragment(type: GraphQLCompositeType, node: Exclude<SelectionNode, FieldNode>, sized: Sized | null): Cost {
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelections(conditionOf(type, node), node.selectionSet, sized);
    const name = node.name.value;
    const key = `${name} ${type.name} ${sized ? `${sized.size} ${sized.fields.join(' ')}` : ''}`;
    const known = estimated.get(key);
    if (known) return known;
    const fragment = fragments.get(name);
    const cost = fragment
      ? ofSelections(conditionOf(type, fragment), fragment.selectionSet, sized)
      : { once: 0, perParent: 0 };
    estimated.set(key, cost);
    return cost;
  }

  function conditionOf(
    type: GraphQLCompositeType,
    { typeCondition }: Pick<FragmentDefinitionNode, 'typeCondition'> | { typeCondition?: undefined },
  ): GraphQLCompositeType {
    const narrowed = typeCondition && typeFromAST(model.schema, typeCondition);
    return narrowed && isCompositeType(narrowed) ? narrowed : type;
  }

  function ofField(type: GraphQLCompositeType, node: FieldNode, sized: Sized | null): Cost {
    const field = fieldOf(type, node.name.value);
    const declared = model.ofField(field);
    const args = getArgumentValues(field, node, variables);
    if (isRead) checkLengths(args);
    const own =
      declared.weight + ofScans(declared, args) + (declared.hasWeightedArguments ? ofArguments(field, args) : 0);
    const length = lengthOf(type, field, declared, args);
    const holdsItems = declared.listSize !== null && declared.listSize.sizedFields.length > 0;
    const items = sized?.fields.includes(field.name) ? sized.size : declared.isList && !holdsItems ? length : 1;
    const inside = node.selectionSet
      ? ofSelections(
          getNamedType(field.type) as GraphQLCompositeType,
          node.selectionSet,
          holdsItems ? { size: length, fields: declared.listSize?.sizedFields ?? [] } : null,
        )
      : { once: 0, perParent: 0 };
    return {
      once: inside.once + (declared.batched ? own : 0),
      perParent: items * (declared.itemWeight + inside.perParent) + (declared.batched ? 0 : own),
    };
  }

  function ofScans({ scan, argumentScans }: FieldCost, args: Readonly<Record<string, unknown>>): number {
    let weight = scan ? ofScan(scan) : 0;
    for (const [argument, one] of argumentScans) if (args[argument] != null) weight += ofScan(one);
    return weight;
  }

  function ofScan({ kind, weight }: Scan): number {
    return Math.ceil((bounds.count(kind) / 100) * weight);
  }

  function ofArguments(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
    return field.args.reduce((sum, argument) => sum + model.ofValue(argument, argument.type, args[argument.name]), 0);
  }

  /** A page is as long as it is asked to be, and no longer than the graph allows; a whole list, as long as that. */
  function lengthOf(
    type: GraphQLCompositeType,
    { name }: GraphQLField<unknown, unknown>,
    { listSize }: FieldCost,
    args: Readonly<Record<string, unknown>>,
  ): number {
    const slicing = listSize?.slicingArguments ?? [];
    const given = slicing.flatMap((argument) => sizeOf(args[argument]));
    const size = given.length > 0 ? Math.max(...given) : listSize?.assumedSize;
    const bound = bounds.list(type.name, name) ?? introspectionListSize(model.schema, type.name, name);
    if (size == null) return bound ?? DEFAULT_LIST_SIZE;
    return Math.min(size, bound ?? Infinity, slicing.includes('first') ? maxFirst : Infinity);
  }

  function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
    const meta = META_FIELDS.get(name);
    if (meta) return meta;
    const field = isUnionType(type) ? undefined : (type as GraphQLObjectType).getFields()[name];
    if (!field) throw new Error(`${type.name} has no field ${name}: the document was not validated`);
    return field;
  }
}

/** Of lists that neither a directive nor the graph sizes, such as aliases and citations. */
const DEFAULT_LIST_SIZE = 10;

const META_FIELDS: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function sizeOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? [value.length] : [];
}
