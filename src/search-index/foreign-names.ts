import type { EntityRecord } from '../model/records.js';
import { nameKey } from '../text-analysis/words.js';

interface ForeignName {
  id: string;
  /** of the translation */
  language: string;
  /** 0 for its name, the place of an alias from 1 */
  place: number;
}

/** The names and aliases of all translations, to be found as a whole, in whichever language a text is. */
export class ForeignNames {
  private readonly byKey = new Map<string, ForeignName[]>();
  private readonly keysOf = new Map<string, readonly string[]>();
  /** the number of entities by language */
  private readonly counts = new Map<string, number>();
  private readonly languagesOf = new Map<string, readonly string[]>();

  /** Whether nothing is translated. */
  get isEmpty(): boolean {
    return this.keysOf.size === 0;
  }

  get languages(): string[] {
    return [...this.counts.keys()];
  }

  /** The names that differ from a text in case, accents and punctuation at most. */
  at(text: string): readonly ForeignName[] {
    return this.byKey.get(nameKey(text)) ?? [];
  }

  /** Adds the translations of an entity, or replaces those that it had. */
  put({ id, translations }: Pick<EntityRecord, 'id' | 'translations'>): void {
    this.remove(id);
    if (translations.length === 0) return;
    const keys = new Set<string>();
    for (const { language, name, aliases } of translations) {
      this.counts.set(language, (this.counts.get(language) ?? 0) + 1);
      [name, ...aliases].forEach((text, place) => {
        const key = nameKey(text);
        if (key === '') return;
        keys.add(key);
        const found = { id, language, place };
        if (!this.byKey.get(key)?.push(found)) this.byKey.set(key, [found]);
      });
    }
    this.keysOf.set(id, [...keys]);
    this.languagesOf.set(
      id,
      translations.map(({ language }) => language),
    );
  }

  remove(id: string): void {
    for (const key of this.keysOf.get(id) ?? []) {
      const others = this.byKey.get(key)!.filter((name) => name.id !== id);
      if (others.length > 0) this.byKey.set(key, others);
      else this.byKey.delete(key);
    }
    for (const language of this.languagesOf.get(id) ?? []) {
      const count = this.counts.get(language)! - 1;
      if (count > 0) this.counts.set(language, count);
      else this.counts.delete(language);
    }
    this.keysOf.delete(id);
    this.languagesOf.delete(id);
  }
}
