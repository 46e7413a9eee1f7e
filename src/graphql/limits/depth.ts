import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many fields deep an operation is nested, introspection left out; `document` is validated. */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  return depthOfSelections(operation.selectionSet, fragments, new Map());
}

/**
 * Validation has refused fragments that contain themselves, so this ends.
 *
 * @param measured  depths of fragments: each is walked once, however often it is spread
 */
function depthOfSelections(
  selected: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, number>,
): number {
  let deepest = 0;
  for (const one of selected?.selections ?? []) {
    deepest = Math.max(deepest, depthOfSelection(one));
  }
  return deepest;

  function depthOfSelection(one: SelectionSetNode['selections'][number]): number {
    if (one.kind === Kind.INLINE_FRAGMENT) return depthOfSelections(one.selectionSet, fragments, measured);
    if (one.kind === Kind.FIELD) {
      return one.name.value.startsWith('__') ? 0 : 1 + depthOfSelections(one.selectionSet, fragments, measured);
    }
    const name = one.name.value;
    const depth = measured.get(name) ?? depthOfSelections(fragments.get(name)?.selectionSet, fragments, measured);
    measured.set(name, depth);
    return depth;
  }
}
