import type { PrerequisiteEdge, SkillSet } from './prerequisite-graph.js';

/** For what a walk is the first to come to. */
const ROOM = 64;

/**
 * What skills require in any case: REQUIRED edges outside of alternative groups, as numbers. Skills are numbered, and
 * their edges looked at, when a walk first comes to them, so that many walks over one graph cost little.
 */
export class RequiredEdges {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  /** lists of targets, one behind the other, each after its length: a walk reads what lies side by side; the first is empty */
  private targets = new Int32Array(ROOM);
  private used = 1;
  /** where the list of each skill begins; 0 until it is known */
  private lists = new Int32Array(ROOM);

  /** @param prerequisites  where a skill has any, they do not change any more */
  constructor(private readonly prerequisites: ReadonlyMap<string, readonly PrerequisiteEdge[]>) {}

  /** Some skills and all that they require in any case, directly and further on; O(V + E). */
  closure(ids: Iterable<string>): SkillSet {
    let reached = new Uint8Array(this.ids.length + ROOM);
    const members: number[] = [];
    const reach = (number: number): void => {
      if (number >= reached.length) reached = enlarged(reached, number);
      if (reached[number] === 1) return;
      reached[number] = 1;
      members.push(number);
    };
    for (const id of ids) reach(this.numberOf(id));
    for (let at = 0; at < members.length; at++) {
      const list = this.listOf(members[at]!);
      const { targets } = this;
      const end = list + targets[list]!;
      for (let i = list + 1; i <= end; i++) if (reached[targets[i]!] !== 1) reach(targets[i]!);
    }
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
      if (number >= this.lists.length) this.lists = enlarged(this.lists, number);
    }
    return number;
  }

  private listOf(number: number): number {
    const edges = this.lists[number] === 0 ? this.prerequisites.get(this.ids[number]!) : undefined;
    // they may be read later
    if (edges === undefined) return this.lists[number]!;
    const targets = edges.flatMap(({ to, strength, group }) =>
      strength === 'REQUIRED' && group === null ? this.numberOf(to) : [],
    );
    const list = this.used;
    this.used += 1 + targets.length;
    if (this.used > this.targets.length) this.targets = enlarged(this.targets, this.used);
    this.targets[list] = targets.length;
    this.targets.set(targets, list + 1);
    this.lists[number] = list;
    return list;
  }
}

/** A copy with room for more than so many. */
function enlarged<Numbers extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  numbers: Numbers,
  count: number,
): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(2 * count);
  larger.set(numbers);
  return larger;
}
