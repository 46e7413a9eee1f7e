import { type FieldNode, Kind, type ValueNode } from 'graphql';
import { type Candidate, fragmentsOf, sitesOf } from './candidate.js';
import { definitionOf, fieldCount, typeOf } from './field-sites.js';
import { fieldsOf } from './fields.js';
import type { Mutation, MutationContext } from './mutation-context.js';
import type { Values } from './values.js';

/** Levels of nested fields that a mutation adds. */
export const MAX_LEVELS = 4;
const COPIES = [2, 4, 8, 16, 32, 64, 128];
/** The service does not parse documents with more fields. */
const MAX_FIELDS = 1_500;
const MAX_FRAGMENTS = 8;

/** Adds copies of a field next to it, each with other ids and texts. */
export const multiply: Mutation = (context, candidate) => {
  const site = context.randomField(candidate);
  if (!site) return;
  const maxCount = Math.floor(freeFields(context, candidate) / fieldCount(site.field));
  const count = Math.min(context.random.one(COPIES), maxCount);
  for (let copy = 0; copy < count; copy++) site.selections.push(withOtherValues(site.field, context.values));
};

export const addField: Mutation = ({ schema, random, maker }, candidate) => {
  const site = random.one(sitesOf(schema, candidate));
  const field = maker.any(site.type, MAX_LEVELS);
  if (field) site.selections.push(field);
};

/** Adds copies of a leaf. */
export const addLeaves: Mutation = (context, candidate) => {
  const { schema, random, maker } = context;
  const site = random.one(sitesOf(schema, candidate));
  const leaf = maker.leaf(site.type);
  const count = Math.min(random.one(COPIES), freeFields(context, candidate));
  if (leaf) for (let copy = 0; copy < count; copy++) site.selections.push(leaf);
};

export const swapField: Mutation = (context, candidate) => {
  const site = context.randomField(candidate);
  const field = site && context.maker.any(site.type, MAX_LEVELS);
  if (site && field) site.selections[site.index] = field;
};

export const removeField: Mutation = (context, candidate) => {
  const site = context.randomField(candidate);
  if (site && site.selections.length > 1) site.selections.splice(site.index, 1);
};

/** Moves the selection set of a field to a fragment, and spreads it in all fields of the same name next to it. */
export const shareFragment: Mutation = (context, candidate) => {
  const site = context.randomField(candidate, (definition) => fieldsOf(typeOf(definition)).length > 0);
  const definition = site && definitionOf(site);
  if (!definition || !site.field.selectionSet || fragmentsOf(candidate).length >= MAX_FRAGMENTS) return;
  const fragment = {
    kind: Kind.FRAGMENT_DEFINITION as const,
    name: { kind: Kind.NAME as const, value: context.freshName('F') },
    typeCondition: {
      kind: Kind.NAMED_TYPE as const,
      name: { kind: Kind.NAME as const, value: typeOf(definition).name },
    },
    selectionSet: site.field.selectionSet,
  };
  const spread = { kind: Kind.FRAGMENT_SPREAD as const, name: fragment.name };
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [spread] };
  site.selections.forEach((selection, index) => {
    if (selection.kind === Kind.FIELD && selection.name.value === site.field.name.value) {
      site.selections[index] = { ...selection, selectionSet: structuredClone(selectionSet) };
    }
  });
  candidate.document = { ...candidate.document, definitions: [...candidate.document.definitions, fragment] };
};

function freeFields(context: MutationContext, candidate: Candidate): number {
  return MAX_FIELDS - context.fieldSites(candidate).length;
}

function withOtherValues(field: FieldNode, values: Values): FieldNode {
  const change = (value: ValueNode): ValueNode => {
    if (value.kind === Kind.STRING) return { ...value, value: values.another(value.value) };
    if (value.kind === Kind.LIST) return { ...value, values: value.values.map(change) };
    if (value.kind === Kind.OBJECT) {
      return { ...value, fields: value.fields.map((item) => ({ ...item, value: change(item.value) })) };
    }
    return value;
  };
  const args = (field.arguments ?? []).map((arg) => ({ ...arg, value: change(arg.value) }));
  return { ...structuredClone(field), arguments: args };
}
