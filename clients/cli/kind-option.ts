import { Option } from 'commander';
import { idPrefix } from '../../src/model/ids.js';
import { ENTITY_KINDS } from '../../src/model/records.js';
import type { EntityKind } from '../documents.generated.js';

const KINDS: ReadonlyMap<string, EntityKind> = new Map(ENTITY_KINDS.map((kind) => [idPrefix(kind), kind]));

export function kindOption(): Option {
  return new Option('--kind <kind...>', 'kinds to search; all by default').choices([...KINDS.keys()]);
}

/** The kinds that the option names; undefined for all. */
export function kindsNamed(names: readonly string[] | undefined): EntityKind[] | undefined {
  return names?.map((name) => KINDS.get(name) as EntityKind);
}
