import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RelationPrefetch, Relation } from '../graph/ports/graph-reads.js';
import type { PrerequisiteStrength } from '../model/records.js';
import { MAX_PAGE_SIZE, NEIGHBOUR_KEY, type PageArgs, toSlice } from '../services/pagination.js';
import { RELATIONS, WHOLE } from '../services/relations.js';

/** Fields of connections and groups that lead to a relation's neighbours. */
const LEADING = new Set(['edges', 'options', 'node']);

const RELATIONS_BY_NAME: Readonly<Record<string, Readonly<Record<string, Relation>>>> = RELATIONS;

interface RelationArgs extends PageArgs {
  strength?: PrerequisiteStrength | null;
}

/**
 * The relations that a field's selection follows, from the entities that the field gives: for the graph's reads, so that
 * what will be asked for can be read along. What it leaves out is read when it is asked for: under directives, of
 * interfaces, further pages.
 */
export function prefetchedRelations(info: GraphQLResolveInfo): RelationPrefetch[] {
  const type = getNamedType(info.returnType);
  return info.fieldNodes.flatMap(({ selectionSet }) => hopsOf(type, selectionSet, info));
}

function hopsOf(
  type: GraphQLNamedType,
  selected: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
): RelationPrefetch[] {
  if (!isObjectType(type) || !selected) return [];
  return selected.selections.flatMap((selection) => hopsOfSelection(type, selection, info));
}

function hopsOfSelection(
  type: GraphQLObjectType,
  selection: SelectionNode,
  info: GraphQLResolveInfo,
): RelationPrefetch[] {
  if (selection.directives?.length) return [];
  if (selection.kind === Kind.FIELD) {
    const field = type.getFields()[selection.name.value];
    return field ? hopsOfField(type, field, selection, info) : [];
  }
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
  const condition = fragment?.typeCondition?.name.value ?? type.name;
  return condition === type.name ? hopsOf(type, fragment?.selectionSet, info) : [];
}

function hopsOfField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  info: GraphQLResolveInfo,
): RelationPrefetch[] {
  const onwards = hopsOf(getNamedType(field.type), node.selectionSet, info);
  if (LEADING.has(field.name)) return onwards;
  const along = RELATIONS_BY_NAME[type.name]?.[field.name];
  if (!along) return [];
  const args: RelationArgs = getArgumentValues(field, node, info.variableValues);
  // the first page alone; and what a page must not be is told where it is asked for
  if (args.after != null || (args.first ?? 0) > MAX_PAGE_SIZE) return [];
  const isPage = field.args.some(({ name }) => name === 'first');
  const slice = isPage ? toSlice(args, NEIGHBOUR_KEY) : WHOLE;
  return [{ relation: { ...along, strength: args.strength ?? null }, slice, onwards }];
}
