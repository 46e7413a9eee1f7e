import type { MeaningReads, MeaningStatus, Near } from '../../src/graph/ports/meaning-reads.js';

/** What a test decides about vectors. */
export interface StubMeaning extends MeaningReads {
  /** of each text that has a meaning, nearest first */
  near: Near[];
  /** the similarity of the nearest entity to a text that is not `text` */
  text: string;
  state: MeaningStatus;
  /** thrown by each read of vectors */
  failure: Error | null;
  /** texts that were compared */
  readonly asked: string[];
}

let models = 0;

/** Vectors of one text; any other text is as near as by chance: 0.5. */
export function stubMeaning(text: string, near: Near[]): StubMeaning {
  models += 1;
  const stub: StubMeaning = {
    ...{ near, text, failure: null, asked: [] },
    state: { model: `stub-${models}`, indexed: 10, total: 10, version: 1 },
    status: async () => stub.state,
    nearestToTexts: async (texts, _kinds, limit) => {
      if (stub.failure) throw stub.failure;
      stub.asked.push(...texts);
      const byChance = [{ id: 'skill:queues', similarity: 0.5 }];
      return texts.map((one) => (one === stub.text ? stub.near : byChance).slice(0, limit));
    },
    nearestToEntities: async () => new Map(),
  };
  return stub;
}
