import type { PrerequisiteEdge, SkillSet } from './model.js';

const NONE: readonly number[] = [];

/**
 * What skills require in any case: REQUIRED edges outside of alternative groups, as numbers. Skills are numbered, and
 * their edges looked at, when a walk first comes to them, so that many walks over one graph cost little.
 */
export class RequiredEdges {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly targets: (readonly number[] | undefined)[] = [];

  /** @param prerequisites  where a skill has any, they do not change any more */
  constructor(private readonly prerequisites: ReadonlyMap<string, readonly PrerequisiteEdge[]>) {}

  /** Some skills and all that they require in any case, directly and further on; O(V + E). */
  closure(ids: Iterable<string>): SkillSet {
    let reached = new Uint8Array(2 * this.ids.length + 64);
    const members: number[] = [];
    const reach = (number: number): void => {
      if (reached[number] === 1) return;
      if (number >= reached.length) reached = enlarged(reached, number);
      reached[number] = 1;
      members.push(number);
    };
    for (const id of ids) reach(this.numberOf(id));
    for (let at = 0; at < members.length; at++) this.targetsOf(members[at]!).forEach(reach);
    return {
      has: (id) => reached[this.numbers.get(id) ?? -1] === 1,
      [Symbol.iterator]: () => members.map((number) => this.ids[number]!).values(),
    };
  }

  private numberOf(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.numbers.set(id, number);
    }
    return number;
  }

  private targetsOf(number: number): readonly number[] {
    const known = this.targets[number];
    if (known !== undefined) return known;
    const edges = this.prerequisites.get(this.ids[number]!);
    // they may be read later
    if (edges === undefined) return NONE;
    const targets = edges.flatMap(({ to, strength, group }) =>
      strength === 'REQUIRED' && group === null ? this.numberOf(to) : [],
    );
    this.targets[number] = targets;
    return targets;
  }
}

function enlarged(marks: Uint8Array<ArrayBuffer>, number: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * number);
  larger.set(marks);
  return larger;
}
