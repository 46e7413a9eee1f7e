import { describe, expect, it } from '@jest/globals';
import type { Near } from '../../../src/model/near.js';
import {
  type Calibration,
  calibrationOf,
  MIN_SCORE,
  paraphraseOf,
  withoutPersonal,
} from '../../../src/text-mentions/paraphrase.js';

const BGE = calibrationOf('bge-small-en-v1.5-q', 500)!;

/** Skills a, b, c, … with these similarities. */
const near = (...similarities: number[]): Near[] =>
  similarities.map((similarity, at) => ({ id: String.fromCharCode(97 + at), similarity }));
const score = (skills: Near[], calibration: Calibration = BGE) => paraphraseOf(skills, calibration)?.score ?? 0;

describe('a paraphrase', () => {
  it('is the nearest skill, with those that are hardly less near', () => {
    expect(paraphraseOf(near(0.8, 0.78, 0.7, 0.6), BGE)?.ids).toEqual(['a', 'b']);
  });

  it('is more certain the more similar it is, and the further the others are', () => {
    expect(score(near(0.78, 0.65))).toBeGreaterThan(score(near(0.76, 0.63)));
    expect(score(near(0.78, 0.65))).toBeGreaterThan(score(near(0.78, 0.68)));
  });

  it('is none below the least score', () => {
    const even: Calibration = { intercept: 0, similarity: 0, lead: 0 };
    expect(MIN_SCORE).toBeGreaterThan(0.5);
    expect(paraphraseOf(near(0.9, 0.1), even)).toBeNull();
  });

  it('is none where there is nothing to compare with', () => {
    expect(paraphraseOf([], BGE)).toBeNull();
    expect(paraphraseOf(near(0.99), BGE)).toBeNull();
  });

  it('is no personal skill, although it may be next to one', () => {
    const paraphrase = { ids: ['a', 'b', 'c', 'd', 'e'], score: 0.7 };
    expect(withoutPersonal(paraphrase, new Set(['a']))).toBeNull();
    expect(withoutPersonal(paraphrase, new Set(['b']))).toEqual({ ids: ['a', 'c', 'd'], score: 0.7 });
  });
});

describe('a calibration', () => {
  it('is that of the model, wherever it runs, and none of others', () => {
    expect(calibrationOf('BAAI/bge-small-en-v1.5', 500)).toBe(BGE);
    for (const model of ['text-embedding-3-small', 'bge-large-en-v1.5', 'my-bge-small-en-v1.5-like'])
      expect(calibrationOf(model, 500)).toBeNull();
  });

  it('is none for a larger graph, in which some skill is near to any sentence', () => {
    expect(calibrationOf('bge-small-en-v1.5', 17_543)).toBeNull();
  });
});
