import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { getOrCreate } from '../../model/maps.js';
import type { EntityKind } from '../../model/records.js';
import { type Fragments, fragmentsOf } from '../fragments.js';
import { checkLengths } from './check-lengths.js';
import type { CostModel, FieldCost, Scan } from './cost-model.js';
import { type Field, fieldOf } from './field-definition.js';
import { introspectionListSize } from './introspection-sizes.js';

/** An operation with its coerced variables. */
export interface CoercedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** Bounds that follow from the size of the graph. */
export interface SizeBounds {
  /** the maximum length of a list field; undefined if unknown */
  list(type: string, field: string): number | undefined;
  /** the number of entities of a kind; 0 if unknown */
  count(kind: EntityKind): number;
}

type Arguments = Readonly<Record<string, unknown>>;

/** The cost of a selection for n parent objects: once + n × perParent. */
export interface Cost {
  once: number;
  perParent: number;
}

const NO_COST: Cost = { once: 0, perParent: 0 };

/** `sizedFields` of the parent field's `@listSize`, and the size of these lists. */
interface SizedFields {
  size: number;
  fields: readonly string[];
}

/** For lists whose size neither a directive nor the graph bounds, such as aliases and citations. */
const DEFAULT_LIST_SIZE = 10;

/**
 * Estimates the cost of an operation before execution, in units of `@cost`. Every selection of a field counts, including
 * aliases and leaves, so that the estimate is an upper bound if the list sizes are.
 *
 * The time is linear in the length of the document, although fragments can select exponentially many fields.
 *
 * @param maxFirst estimate as if no argument `first` were greater
 * @throws BAD_USER_INPUT naming an argument that is too long or out of bounds; GraphQLError without a code if the values of
 *   an argument or a directive cannot be computed, such as null for a non-null type
 */
export function estimateCost(
  model: CostModel,
  operation: CoercedOperation,
  bounds: SizeBounds,
  maxFirst = Infinity,
): number {
  return new CostEstimator(model, operation, bounds, maxFirst).estimate();
}

class CostEstimator {
  private readonly fragments: Fragments;
  private readonly operation: OperationDefinitionNode;
  private readonly variables: Arguments;
  /** each fragment is estimated once per parent type and sized fields */
  private readonly fragmentCosts = new Map<string, Cost>();
  /** the lengths of a mutation's arguments are checked by the rules of each change */
  private readonly checksLengths: boolean;

  constructor(
    private readonly model: CostModel,
    { document, operation, variables }: CoercedOperation,
    private readonly bounds: SizeBounds,
    private readonly maxFirst: number,
  ) {
    this.fragments = fragmentsOf(document);
    this.operation = operation;
    this.variables = variables;
    this.checksLengths = operation.operation !== OperationTypeNode.MUTATION;
  }

  estimate(): number {
    const root = this.model.schema.getRootType(this.operation.operation);
    if (!root) return 0;
    const { once, perParent } = this.ofSelectionSet(root, this.operation.selectionSet, null);
    return once + perParent;
  }

  private ofSelectionSet(
    parent: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    sized: SizedFields | null,
  ): Cost {
    const sum = { ...NO_COST };
    for (const node of selections) {
      if (!this.isIncluded(node)) continue;
      const { once, perParent } = this.ofSelection(parent, node, sized);
      sum.once += once;
      sum.perParent += perParent;
    }
    return sum;
  }

  private ofSelection(parent: GraphQLCompositeType, node: SelectionNode, sized: SizedFields | null): Cost {
    if (node.kind === Kind.FIELD) return this.ofField(parent, node, sized);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.ofSpread(parent, node, sized);
    return this.ofFragment(parent, node, sized);
  }

  private ofSpread(
    parent: GraphQLCompositeType,
    { name: { value } }: FragmentSpreadNode,
    sized: SizedFields | null,
  ): Cost {
    const key = `${value} ${parent.name} ${sized ? `${sized.size} ${sized.fields.join(' ')}` : ''}`;
    return getOrCreate(this.fragmentCosts, key, () => {
      const fragment = this.fragments.get(value);
      return fragment ? this.ofFragment(parent, fragment, sized) : NO_COST;
    });
  }

  private ofFragment(
    parent: GraphQLCompositeType,
    { typeCondition, selectionSet }: InlineFragmentNode | FragmentDefinitionNode,
    sized: SizedFields | null,
  ): Cost {
    const type = typeCondition && typeFromAST(this.model.schema, typeCondition);
    return this.ofSelectionSet(type && isCompositeType(type) ? type : parent, selectionSet, sized);
  }

  private ofField(parent: GraphQLCompositeType, node: FieldNode, sized: SizedFields | null): Cost {
    const field = fieldOf(parent, node.name.value);
    const declared = this.model.ofField(field);
    const args = this.argumentsOf(field, node);
    const own = declared.weight + this.scanCost(declared, args) + this.argumentCost(field, declared, args);
    const sizedFields = declared.listSize?.sizedFields ?? [];
    const length = declared.isList || sizedFields.length > 0 ? this.listLength(parent, field, declared, args) : 1;
    const holdsList = declared.isList && sizedFields.length === 0;
    const items = sized?.fields.includes(field.name) ? sized.size : holdsList ? length : 1;
    const children = node.selectionSet
      ? this.ofChildren(field, node.selectionSet, sizedFields.length > 0 ? { size: length, fields: sizedFields } : null)
      : NO_COST;
    return {
      once: children.once + (declared.batched ? own : 0),
      perParent: items * (declared.itemWeight + children.perParent) + (declared.batched ? 0 : own),
    };
  }

  private ofChildren(field: Field, selectionSet: SelectionSetNode, sized: SizedFields | null): Cost {
    const compute = () => this.ofSelectionSet(getNamedType(field.type) as GraphQLCompositeType, selectionSet, sized);
    // a cost that is kept was computed with the lengths of literals checked
    if (sized !== null || this.maxFirst !== Infinity || !this.checksLengths) return compute();
    return this.model.constantCosts.of(this.bounds, selectionSet, this.fragments, compute);
  }

  /** Most selections have no arguments: their values are the defaults, which need no check. */
  private argumentsOf(field: Field, node: FieldNode): Arguments {
    if (!node.arguments?.length) return this.model.defaultsOf(field, node);
    const args = getArgumentValues(field, node, this.variables);
    this.model.constraints.check(field.args, args);
    if (this.checksLengths) checkLengths(field.args, args, (one) => this.model.constraints.lengthOf(one));
    return args;
  }

  private scanCost({ scan, argumentScans }: FieldCost, args: Arguments): number {
    let cost = scan ? this.costOfScan(scan) : 0;
    for (const [argument, argumentScan] of argumentScans) {
      if (args[argument] != null && args[argument] !== false) cost += this.costOfScan(argumentScan);
    }
    return cost;
  }

  private costOfScan({ kind, weight, upTo }: Scan): number {
    return Math.ceil((Math.min(this.bounds.count(kind), upTo ?? Infinity) / 100) * weight);
  }

  private argumentCost(field: Field, { hasWeightedArguments }: FieldCost, args: Arguments): number {
    if (!hasWeightedArguments) return 0;
    return field.args.reduce((sum, argument) => {
      return sum + this.model.ofValue(argument, argument.type, args[argument.name]);
    }, 0);
  }

  /** The requested page size or the assumed size, bounded by the size of the graph. */
  private listLength(parent: GraphQLCompositeType, { name }: Field, { listSize }: FieldCost, args: Arguments): number {
    const slicing = listSize?.slicingArguments ?? [];
    const requested = slicing.flatMap((argument) => sizeOf(args[argument]));
    const size = requested.length > 0 ? Math.max(...requested) : listSize?.assumedSize;
    const bound = this.bounds.list(parent.name, name) ?? introspectionListSize(this.model.schema, parent.name, name);
    if (size == null) return bound ?? DEFAULT_LIST_SIZE;
    return Math.min(size, bound ?? Infinity, slicing.includes('first') ? this.maxFirst : Infinity);
  }

  private isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    if (getDirectiveValues(GraphQLSkipDirective, node, this.variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, this.variables)?.if !== false;
  }
}

function sizeOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? [value.length] : [];
}
