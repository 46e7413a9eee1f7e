import { getOrCreate } from '../model/maps.js';
import { type Closeness, closenessOf } from '../model/match-relation.js';
import type { EntityRecord } from '../model/records.js';

export interface Identified {
  id: string;
  scheme: string;
  closeness: Closeness;
}

/** The external ids of all entities, without those of concepts that are broader or narrower. */
export class Identifiers {
  private readonly byValue = new Map<string, Identified[]>();
  private readonly valuesOf = new Map<string, readonly string[]>();

  /** The entities that a text identifies, as a value or as `scheme:value`. */
  at(text: string): readonly Identified[] {
    const value = text.trim();
    const colon = value.indexOf(':');
    const scheme = value.slice(0, colon);
    const inScheme = colon < 0 ? [] : (this.byValue.get(value.slice(colon + 1)) ?? []);
    return [...(this.byValue.get(value) ?? []), ...inScheme.filter((one) => one.scheme === scheme)];
  }

  /** Adds the external ids of an entity, or replaces those that it had. */
  put({ id, externalIds }: Pick<EntityRecord, 'id' | 'externalIds'>): void {
    this.remove(id);
    const values = new Set<string>();
    for (const external of externalIds) {
      const { scheme, value } = external;
      const closeness = closenessOf(external);
      if (!closeness) continue;
      getOrCreate(this.byValue, value, () => []).push({ id, scheme, closeness });
      values.add(value);
    }
    if (values.size > 0) this.valuesOf.set(id, [...values]);
  }

  remove(id: string): void {
    for (const value of this.valuesOf.get(id) ?? []) {
      const others = (this.byValue.get(value) ?? []).filter((one) => one.id !== id);
      if (others.length > 0) this.byValue.set(value, others);
      else this.byValue.delete(value);
    }
    this.valuesOf.delete(id);
  }
}
