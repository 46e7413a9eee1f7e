import { type ArgumentNode, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';
import { changeArguments, useNullVariable, useVariable } from './argument-mutations.js';
import { type Candidate, copyOf, operationOf, sitesOf, tidy } from './candidate.js';
import { replaceField, usesNames } from './field-sites.js';
import { type Mutation, MutationContext } from './mutation-context.js';
import type { Random } from './random.js';
import {
  addField,
  addLeaves,
  MAX_LEVELS,
  multiply,
  removeField,
  shareFragment,
  swapField,
} from './selection-mutations.js';
import type { Values } from './values.js';

const ALIAS_LENGTHS = [0, 0, 30, 100];

const lengthenAliases: Mutation = ({ random }, candidate) => {
  candidate.aliasLength = random.one(ALIAS_LENGTHS);
};

/** Those listed twice are twice as likely. */
const MUTATIONS: readonly Mutation[] = [
  multiply,
  multiply,
  addField,
  addLeaves,
  changeArguments,
  changeArguments,
  swapField,
  removeField,
  shareFragment,
  useVariable,
  useNullVariable,
  lengthenAliases,
];

/** Changes documents at random; the results are valid. */
export class Mutator {
  private readonly context: MutationContext;

  constructor(
    private readonly schema: GraphQLSchema,
    values: Values,
    private readonly random: Random,
  ) {
    this.context = new MutationContext(schema, values, random);
  }

  /** A new random document. */
  fresh(): Candidate {
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
    const field = this.context.maker.any(this.schema.getQueryType()!, MAX_LEVELS);
    if (field) sitesOf(this.schema, empty)[0]?.selections.push(field);
    return tidy(empty);
  }

  /** A mutated copy. */
  mutate(candidate: Candidate): Candidate {
    const copy = copyOf(candidate);
    const times = 1 + this.random.below(3);
    for (let time = 0; time < times; time++) this.random.one(MUTATIONS)(this.context, copy);
    return tidy(copy);
  }

  /** The first document with the root fields of the second. */
  join(first: Candidate, second: Candidate): Candidate {
    const joined = copyOf(first);
    // both may use the same names for fragments and variables, so fields that use any are left out
    const fields = operationOf(copyOf(second)).selectionSet.selections.filter((field) => !usesNames(field));
    sitesOf(this.schema, joined)[0]?.selections.push(...fields);
    return tidy(joined);
  }

  /**
   * A smaller copy of a document that was rejected: keeps a share of the largest selection set or, if that is a single
   * field, of all integer arguments.
   *
   * @param share  between 0 and 1
   */
  shrink(candidate: Candidate, share: number): Candidate {
    const copy = copyOf(candidate);
    const { selections } = sitesOf(this.schema, copy).reduce((largest, site) =>
      site.selections.length > largest.selections.length ? site : largest,
    );
    if (selections.length > 1) selections.length = Math.max(1, Math.floor(selections.length * share));
    else this.shrinkPages(copy, share);
    return tidy(copy);
  }

  private shrinkPages(candidate: Candidate, share: number): void {
    for (const site of this.context.fieldSites(candidate)) {
      const args = site.field.arguments?.map((arg): ArgumentNode => {
        if (arg.value.kind !== Kind.INT) return arg;
        const value = String(Math.max(1, Math.floor(Number(arg.value.value) * share)));
        return { ...arg, value: { kind: Kind.INT, value } };
      });
      replaceField(site, { ...site.field, arguments: args ?? [] });
    }
  }
}
