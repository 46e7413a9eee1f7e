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
import { NEIGHBOUR_KEY, type PageArgs, toSlice } from '../services/pagination.js';
import { ofStrength, RELATIONS, WHOLE_LIST } from '../services/relations.js';

/** Fields of connections and groups between a relation and its neighbours. */
const WRAPPER_FIELDS = new Set(['edges', 'options', 'node']);

const RELATIONS_BY_NAME: Readonly<Record<string, Readonly<Record<string, Relation>>>> = RELATIONS;

interface RelationArgs extends PageArgs {
  strength?: PrerequisiteStrength | null;
}

/**
 * The relations that a field's selection set follows from the returned entities, so that a read can prefetch them. Not
 * included, and read on demand: selections with directives, of interfaces, and pages after the first.
 */
export function prefetchedRelations(info: GraphQLResolveInfo): RelationPrefetch[] {
  const type = getNamedType(info.returnType);
  return info.fieldNodes.flatMap(({ selectionSet }) => relationsOf(type, selectionSet, info));
}

function relationsOf(
  type: GraphQLNamedType,
  selectionSet: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
): RelationPrefetch[] {
  if (!isObjectType(type) || !selectionSet) return [];
  return selectionSet.selections.flatMap((selection) => relationsOfSelection(type, selection, info));
}

function relationsOfSelection(
  type: GraphQLObjectType,
  selection: SelectionNode,
  info: GraphQLResolveInfo,
): RelationPrefetch[] {
  if (selection.directives?.length) return [];
  if (selection.kind === Kind.FIELD) {
    const field = type.getFields()[selection.name.value];
    return field ? relationsOfField(type, field, selection, info) : [];
  }
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
  const condition = fragment?.typeCondition?.name.value ?? type.name;
  return condition === type.name ? relationsOf(type, fragment?.selectionSet, info) : [];
}

function relationsOfField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  info: GraphQLResolveInfo,
): RelationPrefetch[] {
  const nested = relationsOf(getNamedType(field.type), node.selectionSet, info);
  if (WRAPPER_FIELDS.has(field.name)) return nested;
  const along = RELATIONS_BY_NAME[type.name]?.[field.name];
  if (!along) return [];
  const args: RelationArgs = getArgumentValues(field, node, info.variableValues);
  // the rest of a list is not prefetched
  if (args.after) return [];
  const isPage = field.args.some(({ name }) => name === 'first');
  const slice = isPage ? toSlice(args, NEIGHBOUR_KEY) : WHOLE_LIST;
  return [{ relation: ofStrength(along, args), slice, nested }];
}
