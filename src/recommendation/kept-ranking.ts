import type { Near } from '../model/near.js';
import type { NeighboursByGroup } from '../model/neighbourhood.js';
import type { RelationGraph } from '../model/relation-graph.js';
import { type Ordered, REASON_KINDS, type Reason, type RelatedSkill } from './related-skill.js';
import { GRAIN, type Ranking, type RelatedSkillsOptions } from './related-skills.js';

/** Nodes are noted by their number modulo this: in a larger graph, a change elsewhere may drop a ranking that is still valid. */
const MAX_BITS = 2 ** 16;
const KIND_BITS = 4;

type Given = Pick<RelatedSkillsOptions, 'byGroup' | 'similar'>;

/**
 * A ranking in a form that takes a tenth of the memory: numbers of nodes instead of ids, and weights in multiples of GRAIN.
 * It is valid while the relations of the nodes that it was computed from, and what else was given, are the same.
 */
export class KeptRanking {
  private readonly lineage: symbol;
  private readonly skills: Uint32Array;
  /** where each skill begins */
  private readonly starts: Uint32Array;
  private readonly read: Uint32Array;
  /** the latest revision of the graph for which it is known to be valid */
  private revision: number;

  constructor(
    graph: RelationGraph,
    { related, read }: Ranking,
    private readonly given: Given,
  ) {
    this.lineage = graph.lineage;
    this.revision = graph.revision;
    const skills = related.map((skill) => encoded(graph, skill));
    this.skills = Uint32Array.from(skills.flat());
    let start = 0;
    this.starts = Uint32Array.from(skills, ({ length }) => (start += length) - length);
    this.read = new Uint32Array(Math.ceil(Math.min(graph.size, MAX_BITS) / 32));
    for (const node of read) this.read[wordOf(node)]! |= bitOf(node);
  }

  isValidFor(graph: RelationGraph, given: Given): boolean {
    if (graph.lineage !== this.lineage || !isSame(given, this.given)) return false;
    const changes = graph.changedSince(this.revision);
    if (changes === null || changes.some((nodes) => nodes.some((node) => this.hasRead(node)))) return false;
    this.revision = graph.revision;
    return true;
  }

  /** The ranking, of which only the skills that are taken out are decoded, and their reasons when they are read. */
  related(graph: RelationGraph): Ordered<RelatedSkill> {
    const slice = (from: number, to: number) => {
      const related: RelatedSkill[] = [];
      for (const start of this.starts.subarray(from, to)) {
        related.push(new KeptSkill(graph, this.skills, start, this.given.similar));
      }
      return related;
    };
    return { length: this.starts.length, slice };
  }

  private hasRead(node: number): boolean {
    // nodes that are newer than the ranking have no bit
    return ((this.read[wordOf(node)] ?? 0) & bitOf(node)) !== 0;
  }
}

class KeptSkill implements RelatedSkill {
  readonly id: string;
  readonly score: number;

  /** @param start  of the skill in the encoded ones */
  constructor(
    private readonly graph: RelationGraph,
    private readonly encoded: Uint32Array,
    private readonly start: number,
    private readonly similar: readonly Near[] | undefined,
  ) {
    this.id = graph.idOf(encoded[start]!);
    this.score = encoded[start + 1]! * GRAIN;
  }

  get reasons(): Reason[] {
    let at = this.start + 2;
    const next = () => this.encoded[at++]!;
    const reasons: Reason[] = [];
    for (let left = next(); left > 0; left -= 1) {
      const head = next();
      const kind = REASON_KINDS[head & (2 ** KIND_BITS - 1)]!;
      const weight = next() * GRAIN;
      const through: string[] = [];
      for (let more = head >> KIND_BITS; more > 0; more -= 1) through.push(this.graph.idOf(next()));
      if (kind === 'SIMILAR_MEANING') reasons.push({ kind, through, weight, similarity: this.similarity() });
      else reasons.push({ kind, through, weight });
    }
    return reasons;
  }

  private similarity(): number {
    // the ranking has this reason only for what was given
    return this.similar!.find(({ id }) => id === this.id)!.similarity;
  }
}

const wordOf = (node: number): number => (node % MAX_BITS) >> 5;
const bitOf = (node: number): number => 1 << (node & 31);

function encoded(graph: RelationGraph, { id, score, reasons }: RelatedSkill): number[] {
  const parts = reasons.flatMap(({ kind, through, weight }) => [
    REASON_KINDS.indexOf(kind) | (through.length << KIND_BITS),
    weight / GRAIN,
    ...through.map((other) => graph.numberOf(other)),
  ]);
  return [graph.numberOf(id), score / GRAIN, reasons.length, ...parts];
}

function isSame(one: Given, other: Given): boolean {
  return isSameNear(one.similar, other.similar) && isSameByGroup(one.byGroup, other.byGroup);
}

function isSameNear(one: readonly Near[] = [], other: readonly Near[] = []): boolean {
  return one === other || isEqual(one, other, (a, b) => a.id === b.id && a.similarity === b.similarity);
}

function isSameByGroup(one: NeighboursByGroup | undefined, other: NeighboursByGroup | undefined): boolean {
  if (one === other) return true;
  const same = (a: readonly string[] = [], b: readonly string[] = []) => isEqual(a, b, (left, right) => left === right);
  return same(one?.prerequisites, other?.prerequisites) && same(one?.dependents, other?.dependents);
}

function isEqual<Item>(one: readonly Item[], other: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return one.length === other.length && one.every((item, at) => same(item, other[at]!));
}
