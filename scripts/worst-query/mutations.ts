import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  Kind,
  type NullValueNode,
  OperationTypeNode,
  type SelectionNode,
  type TypeNode,
  type ValueNode,
  astFromValue,
  getNullableType,
} from 'graphql';
import { type Candidate, copyOf, fragmentsOf, operationOf, type Site, sitesOf, tidy } from './candidate.js';
import { FieldMaker, fieldsOf } from './fields.js';
import type { Random } from './random.js';
import type { Values } from './values.js';

const COPIES = [2, 4, 8, 16, 32, 64, 128];
const LEVELS = 4;
const ALIAS_LENGTHS = [0, 0, 30, 100];
/** Fields of a document at most: of more, the service parses none. */
const MAX_FIELDS = 1_500;

type Mutation = (candidate: Candidate) => void;
type FieldSite = Site & { field: FieldNode; at: number };

/** Changes documents at random; what it gives is valid again. */
export class Mutator {
  private readonly maker: FieldMaker;
  private readonly mutations: readonly Mutation[];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly values: Values,
    private readonly random: Random,
  ) {
    this.maker = new FieldMaker(schema, values, random);
    this.mutations = [
      this.multiply,
      this.multiply,
      this.addField,
      this.addLeaves,
      this.changeArgument,
      this.changeArgument,
      this.swapField,
      this.removeField,
      this.share,
      this.useVariable,
      this.useNullVariable,
      this.lengthenAliases,
    ];
  }

  /** A new document of some fields. */
  fresh(): Candidate {
    const query = this.schema.getQueryType()!;
    const empty: Candidate = {
      document: {
        kind: Kind.DOCUMENT,
        definitions: [
          {
            kind: Kind.OPERATION_DEFINITION,
            operation: OperationTypeNode.QUERY,
            selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
          },
        ],
      },
      variables: {},
      aliasLength: 0,
    };
    const [site] = sitesOf(this.schema, empty);
    site!.selections.push(this.maker.any(query, LEVELS)!);
    return tidy(empty);
  }

  /** A changed copy. */
  mutate(candidate: Candidate): Candidate {
    const copy = copyOf(candidate);
    const times = 1 + this.random.below(3);
    for (let time = 0; time < times; time++) this.random.one(this.mutations)(copy);
    return tidy(copy);
  }

  /** Both documents in one. */
  join(one: Candidate, other: Candidate): Candidate {
    const joined = copyOf(one);
    const added = copyOf(other);
    // names of fragments and variables may be the same in both: then only fields that use none are taken
    const fields = operationOf(added).selectionSet.selections.filter((each) => !usesNames(each));
    this.rootOf(joined).selections.push(...fields);
    return tidy(joined);
  }

  /**
   * A smaller copy, for what was refused: of the fields that stand most often beside each other, a share.
   *
   * @param share  between 0 and 1
   */
  shrink(candidate: Candidate, share: number): Candidate {
    const copy = copyOf(candidate);
    const widest = sitesOf(this.schema, copy).reduce((most, one) =>
      one.selections.length > most.selections.length ? one : most,
    );
    if (widest.selections.length > 1) {
      widest.selections.length = Math.max(1, Math.floor(widest.selections.length * share));
    } else {
      this.shrinkPages(copy, share);
    }
    return tidy(copy);
  }

  private shrinkPages(candidate: Candidate, share: number): void {
    for (const site of this.fieldSites(candidate)) {
      const args = site.field.arguments?.map((arg): ArgumentNode => {
        if (arg.value.kind !== Kind.INT) return arg;
        const value = String(Math.max(1, Math.floor(Number(arg.value.value) * share)));
        return { ...arg, value: { kind: Kind.INT, value } };
      });
      replace(site, { ...site.field, arguments: args ?? [] });
    }
  }

  /** Copies of a field beside it, each with ids and texts of its own. */
  private readonly multiply: Mutation = (candidate) => {
    const site = this.anyField(candidate);
    if (!site) return;
    const room = MAX_FIELDS - this.fieldSites(candidate).length;
    const size = sizeOf(site.field);
    const count = Math.min(this.random.one(COPIES), Math.floor(room / size));
    for (let copy = 0; copy < count; copy++) site.selections.push(this.reroll(site.field));
  };

  private readonly addField: Mutation = (candidate) => {
    const site = this.random.one(sitesOf(this.schema, candidate));
    const field = this.maker.any(site.type, LEVELS);
    if (field) site.selections.push(field);
  };

  private readonly addLeaves: Mutation = (candidate) => {
    const site = this.random.one(sitesOf(this.schema, candidate));
    const leaf = this.maker.leaf(site.type);
    const room = MAX_FIELDS - this.fieldSites(candidate).length;
    const count = Math.min(this.random.one(COPIES), room);
    if (leaf) for (let copy = 0; copy < count; copy++) site.selections.push(leaf);
  };

  private readonly changeArgument: Mutation = (candidate) => {
    const site = this.anyField(candidate, (field) => field.args.length > 0);
    if (!site) return;
    const made = this.maker.field(fieldOf(site)!, 0);
    // selections stay, arguments are new
    replace(site, { ...site.field, arguments: made.arguments ?? [] });
  };

  private readonly swapField: Mutation = (candidate) => {
    const site = this.anyField(candidate);
    const made = site && this.maker.any(site.type, LEVELS);
    if (site && made) site.selections[site.at] = made;
  };

  private readonly removeField: Mutation = (candidate) => {
    const site = this.anyField(candidate);
    if (site && site.selections.length > 1) site.selections.splice(site.at, 1);
  };

  /** Moves what stands inside a field into a fragment, and has its neighbours of the same name show it, too. */
  private readonly share: Mutation = (candidate) => {
    const site = this.anyField(
      candidate,
      (field) => fieldsOf(namedType(this.schema, field.type.toString())).length > 0,
    );
    if (!site?.field.selectionSet || fragmentsOf(candidate).length >= 8) return;
    const type = namedType(this.schema, fieldOf(site)!.type.toString());
    const name = this.freshName('F');
    const fragment = {
      kind: Kind.FRAGMENT_DEFINITION as const,
      name: { kind: Kind.NAME as const, value: name },
      typeCondition: { kind: Kind.NAMED_TYPE as const, name: { kind: Kind.NAME as const, value: type.name } },
      selectionSet: site.field.selectionSet,
    };
    const spread = { kind: Kind.FRAGMENT_SPREAD as const, name: fragment.name };
    const inside = { kind: Kind.SELECTION_SET as const, selections: [spread] };
    site.selections.forEach((one, at) => {
      if (one.kind === Kind.FIELD && one.name.value === site.field.name.value) {
        site.selections[at] = { ...one, selectionSet: structuredClone(inside) };
      }
    });
    candidate.document = { ...candidate.document, definitions: [...candidate.document.definitions, fragment] };
  };

  private readonly useVariable: Mutation = (candidate) => this.replaceByVariable(candidate, 'value');

  /** Allowed where the variable has a default: the null is noticed only when the field is resolved. */
  private readonly useNullVariable: Mutation = (candidate) => this.replaceByVariable(candidate, 'null');

  private readonly lengthenAliases: Mutation = (candidate) => {
    candidate.aliasLength = this.random.one(ALIAS_LENGTHS);
  };

  private replaceByVariable(candidate: Candidate, given: 'value' | 'null'): void {
    const site = this.anyField(candidate, (_, node) => (node.arguments ?? []).length > 0);
    if (!site) return;
    const node = this.random.one(site.field.arguments ?? []);
    const arg = fieldOf(site)?.args.find(({ name }) => name === node.name.value);
    if (!arg || usesNames(node)) return;
    const name = this.freshName('v');
    const value = this.values.of(arg.type, arg.name, site.field.name.value);
    this.define(candidate, name, arg, value);
    candidate.variables[name] = given === 'null' ? null : value;
    const variable: ArgumentNode = { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } };
    const args = site.field.arguments?.map((one) => (one === node ? variable : one)) ?? [];
    replace(site, { ...site.field, arguments: args });
  }

  /** A variable that may be null, with a default that makes it fit all the same. */
  private define(candidate: Candidate, name: string, arg: GraphQLArgument, value: unknown): void {
    const defaultValue = astFromValue(value, arg.type);
    const operation = operationOf(candidate);
    operation.variableDefinitions = [
      ...(operation.variableDefinitions ?? []),
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
        type: typeNodeOf(getNullableType(arg.type)),
        // as values of inputs are written: a constant, for it was made of JSON
        ...(defaultValue ? { defaultValue: defaultValue as NullValueNode } : {}),
      },
    ];
  }

  private reroll(field: FieldNode): FieldNode {
    const rerollValue = (value: ValueNode): ValueNode => {
      if (value.kind === Kind.STRING) return { ...value, value: this.values.another(value.value) };
      if (value.kind === Kind.LIST) return { ...value, values: value.values.map(rerollValue) };
      if (value.kind === Kind.OBJECT) {
        return { ...value, fields: value.fields.map((one) => ({ ...one, value: rerollValue(one.value) })) };
      }
      return value;
    };
    const args = (field.arguments ?? []).map((arg) => ({ ...arg, value: rerollValue(arg.value) }));
    return { ...structuredClone(field), arguments: args };
  }

  private anyField(candidate: Candidate, fits: (field: FieldLike, node: FieldNode) => boolean = () => true) {
    const found = this.fieldSites(candidate).filter((site) => {
      const field = fieldOf(site);
      return field !== undefined && fits(field, site.field);
    });
    return found.length === 0 ? null : this.random.one(found);
  }

  private fieldSites(candidate: Candidate): FieldSite[] {
    return sitesOf(this.schema, candidate).flatMap((site) =>
      site.selections.flatMap((field, at) => (field.kind === Kind.FIELD ? [{ ...site, field, at }] : [])),
    );
  }

  private rootOf(candidate: Candidate): Site {
    return sitesOf(this.schema, candidate)[0]!;
  }

  private freshName(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }
}

type FieldLike = NonNullable<ReturnType<typeof fieldOf>>;

function fieldOf({ type, field }: { type: GraphQLNamedType; field: FieldNode }) {
  return fieldsOf(type).find(({ name }) => name === field.name.value);
}

function replace({ selections, at }: FieldSite, by: FieldNode): void {
  selections[at] = by;
}

/** Fields in a selection, itself included. */
function sizeOf(node: SelectionNode): number {
  if (node.kind === Kind.FRAGMENT_SPREAD) return 1;
  return 1 + (node.selectionSet?.selections ?? []).reduce((sum, one) => sum + sizeOf(one), 0);
}

function usesNames(node: SelectionNode | ArgumentNode): boolean {
  return /"kind":"(Variable|FragmentSpread)"/.test(JSON.stringify(node));
}

function namedType(schema: GraphQLSchema, text: string): GraphQLNamedType {
  return schema.getType(text.replace(/[[\]!]/g, ''))!;
}

function typeNodeOf(type: Parameters<typeof getNullableType>[0]): TypeNode {
  if (isNonNullType(type)) {
    return { kind: Kind.NON_NULL_TYPE, type: typeNodeOf(type.ofType) as never };
  }
  if (isListType(type)) return { kind: Kind.LIST_TYPE, type: typeNodeOf(type.ofType) };
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: String(type) } };
}
