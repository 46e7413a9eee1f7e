/**
 * How well a scoring finds what was hidden. Equal scores are taken as being in random order, and the expected value is
 * computed exactly (McSherry and Najork 2008), so that neither ids nor input order can flatter a method.
 */

/** Candidates of one score: `relevant` of the `size` are what was hidden; `before` candidates score higher. */
interface Tie {
  before: number;
  size: number;
  relevant: number;
}

/**
 * Groups of equal score, best first.
 *
 * @param scores      by candidate id; candidates without a score come last, together
 * @param targets     hidden partners, at least one, all of them candidates
 * @param candidates  how many candidates there are, scored or not
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
  for (let place = 1; place <= tie.size - tie.relevant + 1; place++) {
    const first = tie.relevant / (tie.size - place + 1);
    expected += (noneYet * first) / (tie.before + place);
    noneYet *= 1 - first;
  }
  return expected;
}

/** Part of the targets among the first `k`, in [0, 1]; more than k targets cannot all be there, so k is then the whole. */
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

/** Chance that at least one of the first `k` is a target, in [0, 1]. */
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

/** One over the place of the first target, in (0, 1]. */
export function reciprocalRank(
  scores: ReadonlyMap<string, number>,
  targets: ReadonlySet<string>,
  candidates: number,
): number {
  const first = ties(scores, targets, candidates).find((tie) => tie.relevant > 0);
  return first ? expectedFirst(first) : 0;
}
