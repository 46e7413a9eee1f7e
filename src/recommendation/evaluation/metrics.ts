/**
 * Ranking metrics. Ties are treated as being in random order, and the expected value is computed exactly (McSherry and Najork
 * 2008), so that neither ids nor input order favour a method.
 */

/** Candidates with the same score: `relevant` of the `size` are targets; `before` candidates score higher. */
interface Tie {
  before: number;
  size: number;
  relevant: number;
}

/**
 * Groups of candidates with equal scores, best first.
 *
 * @param scores      by candidate id; candidates without a score come last, together
 * @param targets     at least one, all of them candidates
 * @param candidates  number of candidates, scored or not
 */
function ties(scores: ReadonlyMap<string, number>, targets: ReadonlySet<string>, candidates: number): Tie[] {
  const levels = new Map<number, Tie>();
  let relevantLeft = targets.size;
  for (const [id, score] of scores) {
    const tie = levels.get(score) ?? { before: 0, size: 0, relevant: 0 };
    tie.size++;
    if (targets.has(id)) {
      tie.relevant++;
      relevantLeft--;
    }
    levels.set(score, tie);
  }
  const ordered = [...levels].sort(([a], [b]) => b - a).map(([, tie]) => tie);
  ordered.push({ before: 0, size: candidates - scores.size, relevant: relevantLeft });
  let before = 0;
  for (const tie of ordered) {
    tie.before = before;
    before += tie.size;
  }
  return ordered;
}

function expectedFirst(tie: Tie): number {
  let expected = 0;
  let noneYet = 1;
  for (let rank = 1; rank <= tie.size - tie.relevant + 1; rank++) {
    const first = tie.relevant / (tie.size - rank + 1);
    expected += (noneYet * first) / (tie.before + rank);
    noneYet *= 1 - first;
  }
  return expected;
}

/** The fraction of the targets among the first `k`, in [0, 1]; of k where there are more than k targets. */
export function recallAt(
  k: number,
  scores: ReadonlyMap<string, number>,
  targets: ReadonlySet<string>,
  candidates: number,
): number {
  let found = 0;
  for (const tie of ties(scores, targets, candidates)) {
    if (tie.before >= k || tie.size === 0) continue;
    found += tie.relevant * Math.min(1, (k - tie.before) / tie.size);
  }
  return found / Math.min(k, targets.size);
}

/** The probability that at least one of the first `k` is a target, in [0, 1]. */
export function hitAt(
  k: number,
  scores: ReadonlyMap<string, number>,
  targets: ReadonlySet<string>,
  candidates: number,
): number {
  let missed = 1;
  for (const tie of ties(scores, targets, candidates)) {
    const drawn = Math.min(tie.size, k - tie.before);
    for (let draw = 0; draw < drawn; draw++) missed *= Math.max(0, 1 - tie.relevant / (tie.size - draw));
  }
  return 1 - missed;
}

/** The reciprocal of the rank of the first target, in (0, 1]. */
export function reciprocalRank(
  scores: ReadonlyMap<string, number>,
  targets: ReadonlySet<string>,
  candidates: number,
): number {
  const first = ties(scores, targets, candidates).find((tie) => tie.relevant > 0);
  return first ? expectedFirst(first) : 0;
}
