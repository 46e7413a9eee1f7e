import { enumerate } from '../../src/planning/sentence.js';
import type { NeededFragment } from '../documents.generated.js';

/** The needed skill, or the skills of which one is enough: `one of Go and Rust`. */
export function needName({ skill, options }: NeededFragment): string {
  return skill?.name ?? `one of ${enumerate(options.map(({ name }) => name))}`;
}

/** The ids of the skills that meet the need. */
export function needIds({ skill, options }: NeededFragment): string {
  return (skill ? [skill] : options).map(({ id }) => id).join(', ');
}

/** From which role before it a role has the need: `, from Junior backend developer`. */
export function inheritance({ inherited, statedBy }: Pick<NeededFragment, 'inherited' | 'statedBy'>): string {
  return inherited ? `, from ${statedBy.name}` : '';
}
