import {
  type ArgumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { SchemaField } from '../measure/schema.js';
import type { Site } from './candidate.js';
import { fieldsOf } from './fields.js';

/** A field of a document, with its position in its selection set. */
export type FieldSite = Site & { field: FieldNode; index: number };

export function definitionOf({ type, field }: FieldSite): SchemaField | undefined {
  return fieldsOf(type).find(({ name }) => name === field.name.value);
}

export function typeOf(definition: SchemaField): GraphQLNamedType {
  return getNamedType(definition.type);
}

export function replaceField({ selections, index }: FieldSite, replacement: FieldNode): void {
  selections[index] = replacement;
}

/** The number of fields in a selection, including itself. */
export function fieldCount(node: SelectionNode): number {
  if (node.kind === Kind.FRAGMENT_SPREAD) return 1;
  return 1 + (node.selectionSet?.selections ?? []).reduce((sum, selection) => sum + fieldCount(selection), 0);
}

/** Whether a node refers to variables or fragments. */
export function usesNames(node: SelectionNode | ArgumentNode): boolean {
  return /"kind":"(Variable|FragmentSpread)"/.test(JSON.stringify(node));
}
