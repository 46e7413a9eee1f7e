/** How well a ranking finds what is right, as means over queries. Several right answers count as in WorkRB. */
export interface RankingQuality {
  method: string;
  queries: number;
  /** the share of queries with a right answer first, among the first 5 and among the first 10 */
  hitAt1: number;
  hitAt5: number;
  hitAt10: number;
  /** mean reciprocal rank of the first right answer */
  reciprocalRank: number;
  /** mean average precision */
  averagePrecision: number;
  /** the right answers among the first 10, as a share of those that could be there */
  rPrecisionAt10: number;
}

/** A text and the ids that answer it. */
export interface RankingQuery {
  text: string;
  expect: readonly string[];
}

/** The places of the right answers of a query in a ranking, from 1. */
export interface Places {
  /** ascending; an answer that was not found has none */
  ranks: readonly number[];
  /** the number of right answers, found or not */
  right: number;
}

/** @param ids  by descending relevance, without duplicates; may end before the last right answer */
export function placesIn(ids: readonly string[], { expect }: RankingQuery): Places {
  const right = new Set(expect);
  const ranks = ids.flatMap((id, at) => (right.has(id) ? [at + 1] : []));
  return { ranks, right: right.size };
}

/**
 * The places in a ranking by descending score, equal ones by ascending index.
 *
 * @param indexes  of the right answers
 */
export function placesByScore(scores: ArrayLike<number>, indexes: readonly number[]): Places {
  const ranks = indexes.map((index) => {
    const own = scores[index]!;
    let rank = 1;
    for (let other = 0; other < scores.length; other++) {
      const score = scores[other]!;
      if (score > own || (score === own && other < index)) rank++;
    }
    return rank;
  });
  return { ranks: ranks.sort((a, b) => a - b), right: indexes.length };
}

export function qualityOf(method: string, places: readonly Places[]): RankingQuality {
  const mean = (of: (place: Places) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const hit = (limit: number) => mean(({ ranks }) => ((ranks[0] ?? Infinity) <= limit ? 1 : 0));
  return {
    method,
    queries: places.length,
    ...{ hitAt1: hit(1), hitAt5: hit(5), hitAt10: hit(10) },
    reciprocalRank: mean(({ ranks }) => 1 / (ranks[0] ?? Infinity)),
    averagePrecision: mean(({ ranks, right }) => ranks.reduce((sum, rank, at) => sum + (at + 1) / rank, 0) / right),
    rPrecisionAt10: mean(({ ranks, right }) => ranks.filter((rank) => rank <= 10).length / Math.min(10, right)),
  };
}
