import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

export interface RandomDocument {
  text: string;
  variables: Record<string, unknown>;
}

type Draw = fc.GeneratorValue;

/** JSON values by the name of the scalar. */
export type ScalarValues = Readonly<Record<string, readonly (string | number | boolean)[]>>;

const SCALAR_VALUES: ScalarValues = {
  ID: ['skill:a', 'role:b', 'x'],
  String: ['', 'message brokres', 'c++'],
  Boolean: [true, false],
  Int: [0, 1, 3],
  Float: [0.5, 2],
  DateTime: ['2026-01-31T12:00:00.000Z'],
  URL: ['https://example.org/'],
};

/**
 * Valid operations of a schema, with nulls, defaults, aliases, fragments, directives and variables in all positions that the
 * specification allows: a nullable variable with a default may be used in a non-null position, and its value may be null.
 *
 * @param scalars values in addition to SCALAR_VALUES, by the name of the scalar
 */
export function randomDocument(
  schema: GraphQLSchema,
  operation: 'query' | 'mutation' = 'query',
  scalars: ScalarValues = {},
): fc.Arbitrary<RandomDocument> {
  return fc.gen().map((draw) => new Composer(schema, draw, { ...SCALAR_VALUES, ...scalars }).compose(operation));
}

class Composer {
  private readonly variables: { definition: string; name: string; value: unknown }[] = [];
  private readonly fragments = new Map<string, string[]>();
  private readonly written: string[] = [];
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: Draw,
    private readonly scalars: ScalarValues,
  ) {}

  compose(operation: 'query' | 'mutation'): RandomDocument {
    const root = operation === 'query' ? this.schema.getQueryType()! : this.schema.getMutationType()!;
    const selections = this.selections(root, 4);
    const declared = this.variables.map(({ definition }) => definition).join(' ');
    const text = `${operation} ${declared && `(${declared})`} ${selections} ${this.written.join(' ')}`;
    const given = this.variables.filter(({ value }) => value !== undefined);
    return { text, variables: Object.fromEntries(given.map(({ name, value }) => [name, value])) };
  }

  private chance(percent: number): boolean {
    return this.draw(fc.integer, { min: 1, max: 100 }) <= percent;
  }

  private oneOf<Value>(values: readonly Value[]): Value {
    return values[this.draw(fc.nat, { max: values.length - 1 })] as Value;
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    const count = this.draw(fc.integer, { min: 1, max: 3 });
    return `{ ${Array.from({ length: count }, () => this.selection(type, depth)).join(' ')} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    if (depth > 0 && this.chance(12)) return this.inlineFragment(type, depth - 1);
    if (depth > 0 && this.chance(12)) return `...${this.fragment(type, depth - 1)}${this.directives()}`;
    const fields = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter((one) => depth > 0 || !isCompositeType(getNamedType(one.type)));
    if (fields.length === 0 || this.chance(5)) return `f${(this.aliases += 1)}: __typename`;
    return this.field(this.oneOf(fields), depth);
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args.flatMap((argument) => this.argument(argument)).join(', ');
    const named = getNamedType(field.type);
    const inside = isCompositeType(named) ? this.selections(named, depth - 1) : '';
    return `f${(this.aliases += 1)}: ${field.name}${args && `(${args})`}${this.directives()} ${inside}`;
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const narrowed = this.narrow(type);
    const condition = narrowed === type && this.chance(50) ? '' : `on ${narrowed.name}`;
    return `... ${condition}${this.directives()} ${this.selections(narrowed, depth)}`;
  }

  /** A new fragment, or a spread of an existing one. */
  private fragment(type: GraphQLCompositeType, depth: number): string {
    const narrowed = this.narrow(type);
    const known = this.fragments.get(narrowed.name) ?? [];
    this.fragments.set(narrowed.name, known);
    if (known.length > 0 && this.chance(50)) return this.oneOf(known);
    const name = `Fragment${this.written.length}_${(this.aliases += 1)}`;
    // named after its content is complete, so that it cannot contain itself
    const selections = this.selections(narrowed, depth);
    this.written.push(`fragment ${name} on ${narrowed.name} ${selections}`);
    known.push(name);
    return name;
  }

  private narrow(type: GraphQLCompositeType): GraphQLCompositeType {
    return isAbstractType(type) ? this.oneOf([type, ...this.schema.getPossibleTypes(type)]) : type;
  }

  private directives(): string {
    if (!this.chance(12)) return '';
    return ` @${this.oneOf(['skip', 'include'])}(if: ${this.inputValue(new GraphQLNonNull(GraphQLBoolean), false)})`;
  }

  private argument(argument: GraphQLArgument): string[] {
    if (!isRequiredArgument(argument) && this.chance(40)) return [];
    return [`${argument.name}: ${this.inputValue(argument.type, argument.defaultValue !== undefined)}`];
  }

  /**
   * A literal or a new variable.
   *
   * @param hasDefault whether the position has a default, so that a nullable variable without a default is allowed
   */
  private inputValue(type: GraphQLInputType, hasDefault: boolean): string {
    if (this.chance(50)) return this.literal(type, true);
    const isNonNull = isNonNullType(type);
    const nullable = isNonNull ? type.ofType : type;
    const kinds = isNonNull
      ? ['same', 'default', ...(hasDefault ? ['nullable'] : [])]
      : ['same', 'default', 'stricter'];
    const kind = this.oneOf(kinds);
    const declared = kind === 'same' ? type : kind === 'stricter' ? `${nullable.toString()}!` : nullable;
    const fallback = kind === 'default' ? ` = ${this.nonNullLiteral(nullable, false)}` : '';
    const isNullable = kind !== 'stricter' && !(kind === 'same' && isNonNull);
    const name = `v${this.variables.length}`;
    const variable = { name, definition: `$${name}: ${declared.toString()}${fallback}`, value: undefined as unknown };
    this.variables.push(variable);
    variable.value = isNullable && this.chance(35) ? this.oneOf([null, undefined]) : this.nonNullJson(nullable);
    return `$${name}`;
  }

  private literal(type: GraphQLInputType, variables: boolean): string {
    if (isNonNullType(type)) return this.nonNullLiteral(type.ofType, variables);
    return this.chance(15) ? 'null' : this.nonNullLiteral(type, variables);
  }

  /** @param variables whether lists and input objects may contain variables */
  private nonNullLiteral(type: GraphQLInputType, variables: boolean): string {
    const inside = (one: GraphQLInputType, hasDefault: boolean) =>
      variables ? this.inputValue(one, hasDefault) : this.literal(one, false);
    if (isListType(type)) return `[${this.times(3, () => inside(type.ofType, false)).join(', ')}]`;
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    if (!isInputObjectType(type)) return JSON.stringify(this.scalar(getNamedType(type).name));
    const fields = this.inputFields(type).map(
      (one) => `${one.name}: ${inside(one.type, one.defaultValue !== undefined)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }

  private json(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.nonNullJson(type.ofType);
    return this.chance(15) ? null : this.nonNullJson(type);
  }

  private nonNullJson(type: GraphQLInputType): unknown {
    if (isListType(type)) return this.times(3, () => this.json(type.ofType));
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    if (!isInputObjectType(type)) return this.scalar(getNamedType(type).name);
    return Object.fromEntries(this.inputFields(type).map((one) => [one.name, this.json(one.type)]));
  }

  /** For a @oneOf input exactly one field, non-null. */
  private inputFields(type: GraphQLInputObjectType): Pick<GraphQLInputField, 'name' | 'type' | 'defaultValue'>[] {
    const fields = Object.values(type.getFields());
    if (!type.isOneOf) return fields.filter((one) => isRequiredInputField(one) || this.chance(25));
    const { name, type: nullable } = this.oneOf(fields);
    return [{ name, type: new GraphQLNonNull(nullable), defaultValue: undefined }];
  }

  private scalar(name: string): string | number | boolean {
    return this.oneOf(this.scalars[name] ?? ['x']);
  }

  private times<Value>(max: number, make: () => Value): Value[] {
    return Array.from({ length: this.draw(fc.nat, { max }) }, make);
  }
}
