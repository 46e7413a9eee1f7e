import { BREAK, type SelectionSetNode, visit } from 'graphql';
import { getOrCreate } from '../../model/maps.js';
import type { Fragments } from '../fragments.js';
import type { Cost, SizeBounds } from './estimate-cost.js';

/** The costs of selection sets without variables: the same in each execution of a document, until the bounds change. */
export class ConstantCosts {
  private readonly isConstant = new WeakMap<SelectionSetNode, boolean>();
  private readonly costs = new WeakMap<SizeBounds, WeakMap<SelectionSetNode, Cost>>();

  /** @param selectionSet  of a field; its parent type follows from the field */
  of(bounds: SizeBounds, selectionSet: SelectionSetNode, fragments: Fragments, compute: () => Cost): Cost {
    if (!getOrCreate(this.isConstant, selectionSet, () => !hasVariables(selectionSet, fragments))) return compute();
    const costs = getOrCreate(this.costs, bounds, () => new WeakMap<SelectionSetNode, Cost>());
    return getOrCreate(costs, selectionSet, compute);
  }
}

/** Whether a selection set, or a fragment that it spreads, contains a variable. */
function hasVariables(selectionSet: SelectionSetNode, fragments: Fragments, visited = new Set<string>()): boolean {
  let found = false;
  visit(selectionSet, {
    Variable: () => {
      found = true;
      return BREAK;
    },
    FragmentSpread: ({ name: { value } }) => {
      const fragment = fragments.get(value);
      if (!fragment || visited.has(value)) return undefined;
      visited.add(value);
      found ||= hasVariables(fragment.selectionSet, fragments, visited);
      return found ? BREAK : undefined;
    },
  });
  return found;
}
