/** An AND/OR graph by node numbers. */
export interface Problem {
  cost: readonly number[];
  /** what each node requires in any case */
  hard: readonly (readonly number[])[];
  groups: readonly { owner: number; options: readonly number[] }[];
  goals: readonly number[];
  preferred: (node: number) => boolean;
}

/** Cost of the cheapest plan, by trying every set of nodes; null where no set will do. At most some twelve nodes. */
export function cheapestPlan(problem: Problem): number | null {
  const { cost, hard } = problem;
  let cheapest: number | null = null;
  for (let bits = 0; bits < 2 ** hard.length; bits++) {
    const plan = new Set(hard.map((_, node) => node).filter((node) => bits & (1 << node)));
    const sum = [...plan].reduce((total, node) => total + cost[node]!, 0);
    if ((cheapest === null || sum < cheapest) && isFounded(problem, plan)) cheapest = sum;
  }
  return cheapest;
}

/**
 * Whether a set of nodes holds the goals, and every node of it can be taken after what it needs.
 * Nodes that need each other are taken at once; then they do not meet each other's groups, unless nothing else could.
 */
export function isFounded({ hard, groups, goals }: Problem, plan: ReadonlySet<number>): boolean {
  if (!goals.every((goal) => plan.has(goal))) return false;
  const reached = hard.map((_, node) => reach(hard, node));
  const together = (node: number): number[] =>
    hard.flatMap((_, other) =>
      other === node || (reached[node]!.has(other) && reached[other]!.has(node)) ? other : [],
    );
  const taken = new Set<number>();
  for (let before = -1; before < taken.size;) {
    before = taken.size;
    for (const node of plan) {
      const unit = together(node);
      const ready = unit.every(
        (member) =>
          hard[member]!.every((target) => taken.has(target) || unit.includes(target)) &&
          groups.every(
            ({ owner, options }) =>
              owner !== member ||
              options.some((option) => taken.has(option) && !unit.includes(option)) ||
              options.every((option) => unit.includes(option)),
          ),
      );
      if (ready && unit.every((member) => plan.has(member))) unit.forEach((member) => taken.add(member));
    }
  }
  return taken.size === plan.size;
}

function reach(hard: Problem['hard'], start: number): Set<number> {
  const found = new Set(hard[start]);
  for (const node of found) hard[node]!.forEach((target) => found.add(target));
  return found;
}
