import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { getOrCreate } from '../../model/maps.js';
import { type Fragments, fragmentsOf } from '../fragments.js';

/** The nesting depth of an operation's fields, without introspection fields. The document must be validated. */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  return new DepthMeasurement(fragmentsOf(document)).ofSelectionSet(operation.selectionSet);
}

/** Terminates because validation refuses fragment cycles. */
class DepthMeasurement {
  /** each fragment is measured once, however often it is spread */
  private readonly measured = new Map<string, number>();

  constructor(private readonly fragments: Fragments) {}

  ofSelectionSet(selectionSet: SelectionSetNode | undefined): number {
    let depth = 0;
    for (const selection of selectionSet?.selections ?? []) depth = Math.max(depth, this.ofSelection(selection));
    return depth;
  }

  private ofSelection(node: SelectionNode): number {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.ofSelectionSet(node.selectionSet);
    return node.name.value.startsWith('__') ? 0 : 1 + this.ofSelectionSet(node.selectionSet);
  }

  private ofFragment(name: string): number {
    return getOrCreate(this.measured, name, () => this.ofSelectionSet(this.fragments.get(name)?.selectionSet));
  }
}
