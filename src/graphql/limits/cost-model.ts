import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
} from 'graphql';
import { getOrCreate } from '../../model/maps.js';
import type { EntityKind } from '../../model/records.js';
import { Constraints } from './check-constraints.js';
import { ConstantCosts } from './constant-costs.js';
import { type Annotated, directiveValues } from '../directives.js';
import { inputFieldsOf } from '../input-fields.js';

/** `@listSize` of a field. */
export interface ListSize {
  assumedSize: number | null;
  slicingArguments: readonly string[];
  sizedFields: readonly string[];
}

/** `@scan` */
export interface Scan {
  kind: EntityKind;
  weight: number;
  /** the number of entities from which on the cost no longer grows */
  upTo?: number | null;
}

/** The cost of a field as declared by directives. */
export interface FieldCost {
  /** per resolution of the field */
  weight: number;
  /** per resolution and hundred entities of a kind; null if the cost does not depend on the size of the graph */
  scan: Scan | null;
  /** whether the weight counts once for all parents together */
  batched: boolean;
  /** per returned object; 0 for scalars and enums */
  itemWeight: number;
  isList: boolean;
  listSize: ListSize | null;
  /** whether any argument has a weight */
  hasWeightedArguments: boolean;
  /** `@scan` of arguments, by their names */
  argumentScans: readonly (readonly [argument: string, scan: Scan])[];
}

const DEFAULT_WEIGHT = 1;

/** What a schema declares with `@cost`, `@embeds`, `@listSize`, `@batched`, `@scan` and `@constraint`, by field. */
export class CostModel {
  private readonly fields = new WeakMap<GraphQLField<unknown, unknown>, FieldCost>();
  private readonly defaults = new WeakMap<GraphQLField<unknown, unknown>, Readonly<Record<string, unknown>>>();
  /** by all fields of the input type */
  private readonly weightedFields = new WeakMap<readonly GraphQLInputField[], readonly GraphQLInputField[]>();
  private readonly weights = new WeakMap<Annotated, { weight: number | undefined }>();
  readonly constraints: Constraints;
  readonly constantCosts = new ConstantCosts();

  /** @param hasEmbeddings  whether `@embeds` counts */
  constructor(
    readonly schema: GraphQLSchema,
    private readonly hasEmbeddings: boolean,
  ) {
    this.constraints = new Constraints(schema);
  }

  ofField(field: GraphQLField<unknown, unknown>): FieldCost {
    return getOrCreate(this.fields, field, () => this.costOf(field));
  }

  /** @param node  a selection of the field without arguments */
  defaultsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Readonly<Record<string, unknown>> {
    return getOrCreate(this.defaults, field, () => getArgumentValues(field, node));
  }

  private costOf(field: GraphQLField<unknown, unknown>): FieldCost {
    const listSize = directiveValues(this.schema, 'listSize', field);
    return {
      weight: (this.weightOf(field) ?? DEFAULT_WEIGHT) + this.embeddingWeight(field),
      scan: this.scanOf(field),
      batched: directiveValues(this.schema, 'batched', field) !== undefined,
      itemWeight: this.itemWeight(getNamedType(field.type)),
      isList: isListType(getNullableType(field.type)),
      listSize: listSize
        ? { assumedSize: null, slicingArguments: [], sizedFields: [], ...withoutNulls(listSize) }
        : null,
      hasWeightedArguments: field.args.some((argument) => this.isWeighted(argument, argument.type, new Set())),
      argumentScans: field.args.flatMap((argument) => {
        const scan = this.scanOf(argument);
        return scan ? [[argument.name, scan] as const] : [];
      }),
    };
  }

  /**
   * The cost of an argument's value: its weight per item, and the weights of its input fields. What is not asked for costs
   * nothing.
   *
   * @param value coerced
   */
  ofValue(declared: Annotated, type: GraphQLInputType, value: unknown): number {
    if (value === null || value === undefined || value === false) return 0;
    const items = Array.isArray(value) ? (value as unknown[]) : [value];
    const own = (this.weightOf(declared) ?? 0) * items.length;
    const fields = this.weightedFieldsOf(type);
    if (fields.length === 0) return own;
    const costOfFields = (item: unknown) =>
      fields.reduce(
        (sum, field) => sum + this.ofValue(field, field.type, (item as Record<string, unknown>)[field.name]),
        0,
      );
    return own + items.reduce((sum: number, item) => sum + costOfFields(item), 0);
  }

  /** The fields of an input type that may cost something; most cost nothing. */
  private weightedFieldsOf(type: GraphQLInputType): readonly GraphQLInputField[] {
    const fields = inputFieldsOf(type);
    if (fields === null) return [];
    return getOrCreate(this.weightedFields, fields, () =>
      fields.filter((field) => this.isWeighted(field, field.type, new Set())),
    );
  }

  private itemWeight(type: GraphQLNamedType): number {
    if (isLeafType(type)) return 0;
    if (!isAbstractType(type)) return this.weightOf(type) ?? DEFAULT_WEIGHT;
    return Math.max(...this.schema.getPossibleTypes(type).map((possible) => this.weightOf(possible) ?? DEFAULT_WEIGHT));
  }

  private isWeighted(declared: Annotated, type: GraphQLInputType, seen: Set<readonly GraphQLInputField[]>): boolean {
    if (this.weightOf(declared) !== undefined) return true;
    const fields = inputFieldsOf(type);
    if (fields === null || seen.has(fields)) return false;
    seen.add(fields);
    return fields.some((field) => this.isWeighted(field, field.type, seen));
  }

  private embeddingWeight(field: GraphQLField<unknown, unknown>): number {
    const declared = this.hasEmbeddings ? directiveValues(this.schema, 'embeds', field) : undefined;
    return (declared?.weight as number | undefined) ?? 0;
  }

  private scanOf(declared: Annotated): Scan | null {
    return (directiveValues(this.schema, 'scan', declared) as Scan | undefined) ?? null;
  }

  private weightOf(declared: Annotated): number | undefined {
    const read = () => ({ weight: directiveValues(this.schema, 'cost', declared)?.weight as number | undefined });
    return getOrCreate(this.weights, declared, read).weight;
  }
}

function withoutNulls(values: Record<string, unknown>): Partial<ListSize> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
