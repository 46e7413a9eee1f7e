import { flatMap } from '../model/flat-map.js';
import type { Alternatives } from '../model/entity-facts.js';
import { isGroupId } from '../model/ids.js';
import { getOrCreate, grouped } from '../model/maps.js';
import type { PrerequisiteGraph, SkillSet } from '../model/prerequisite-graph.js';
import { type RequiredClosure, RequiredEdges } from '../model/required-edges.js';
import { groupKey } from './group-members.js';
import { type Assumption, isPreferredNeed, type KnownIds } from './input.js';
import { RankedSkills } from './ranked-skills.js';
import { higherRank } from './ranks.js';
import { alternativesOf } from './requirements.js';

/** What meets alternatives: a known skill, or an assumption. */
export interface Met {
  skill: string | null;
  assumption: Assumption | null;
}

/** What a learner knows, and what is assumed. */
export interface Known {
  skills: SkillSet;
  /** The rank of the level at which a known skill is known; null where it is not stated, which meets any need. */
  rankOf: (skill: string) => number | null;
  technologies: ReadonlySet<string>;
  /** Unresolved: of several options none is known. */
  assumptions: Assumption[];
  /** Skills that are known since every option of an assumption requires them. */
  implied: ReadonlyMap<string, Assumption>;
  /** @returns null where nothing known and no assumption meets the alternatives */
  metBy: (alternatives: Alternatives) => Met | null;
  /** The assumption that meets the alternatives at the highest level, whether or not one of them is known. */
  assumptionFor: (alternatives: Alternatives) => Assumption | null;
  /** What a skill would imply if it was known, itself included. */
  impliedBy: (skill: string) => SkillSet;
  /** The same with more skills, known at a rank; nothing further is inferred from them. */
  with: (skills: Iterable<string>, rank: number | null) => Known;
}

/**
 * Infers what known ids imply. What a known skill REQUIRES is known; a group that it requires becomes an assumption, unless
 * a member is known. An assumption implies what each of its options, together with what the option requires, would imply: a
 * skill that all options require is known, and a group that each option meets is met. What follows from a skill that is known
 * at a level is known at that level.
 *
 * @param graph              the known skills and the options of assumptions, with all that they require over every
 *   alternative
 * @param assumePrerequisites  false: nothing follows from REQUIRES
 */
export function inferKnown(graph: PrerequisiteGraph, ids: KnownIds, assumePrerequisites = true): Known {
  return new Inference(graph, ids, assumePrerequisites).run();
}

/** Known skills of one rank with what they require. */
interface Layer {
  rank: number | null;
  skills: RequiredClosure;
}

class Inference {
  /** Empty where nothing follows from REQUIRES. */
  private readonly required: RequiredEdges;
  private readonly closures = new Map<string, RequiredClosure>();
  private readonly groups = new Map<string, readonly (readonly string[])[]>();

  constructor(
    private readonly graph: PrerequisiteGraph,
    private readonly ids: KnownIds,
    assumePrerequisites: boolean,
  ) {
    this.required = assumePrerequisites ? graph.required : new RequiredEdges(new Map());
  }

  run(): Known {
    let given = this.ids.skills;
    // copied when an assumption implies the first skill
    let raised: Map<string, number | null> | null = null;
    const implied = new Map<string, Assumption>();
    for (;;) {
      const layers = this.layersOf(given);
      const ranks = new RankedSkills([...gradedLayers(this.ids.graded, given), ...layers]);
      const assumptions = this.assumptionsOf(ranks, layers);
      let isComplete = true;
      for (const assumption of assumptions) {
        for (const id of this.sharedBy(assumption.options)) {
          if (!this.isRaised(id, ranks, assumption) || !this.isRaised(id, given, assumption)) continue;
          given = raised ??= new Map(given);
          raised.set(id, assumption.rank);
          implied.set(id, assumption);
          isComplete = false;
        }
      }
      if (isComplete) return this.known(ranks, assumptions, implied);
    }
  }

  /** Whether an assumption implies a skill that is not known, or that is known at a lower level. */
  private isRaised(id: string, ranks: Pick<ReadonlyMap<string, number | null>, 'get'>, { rank }: Assumption): boolean {
    const known = ranks.get(id);
    return known === undefined || (!this.ids.graded.has(id) && higherRank(known, rank) !== known);
  }

  /** Skills by rank, the highest first. */
  private layersOf(given: ReadonlyMap<string, number | null>): Layer[] {
    const byRank = [...grouped(given.keys(), (id) => given.get(id) ?? null)];
    byRank.sort(([a], [b]) => (b ?? Infinity) - (a ?? Infinity));
    return byRank.map(([rank, skills]) => ({ rank, skills: this.closure(skills) }));
  }

  private known(skills: RankedSkills, assumptions: Assumption[], implied: Known['implied']): Known {
    const assumptionFor = (alternatives: Alternatives): Assumption | null => {
      if (this.ids.denied.has(alternatives.group)) return null;
      const meeting = assumptions.filter((candidate) => this.meets(candidate, alternatives));
      const isHigher = (one: Assumption, other: Assumption) => higherRank(one.rank, other.rank) !== other.rank;
      return meeting.reduce<Assumption | null>((best, one) => (best && !isHigher(one, best) ? best : one), null);
    };
    const metBy = (alternatives: Alternatives): Met | null => {
      const skill = alternatives.options.find((option) => skills.has(option));
      if (skill !== undefined) return { skill, assumption: null };
      const assumption = assumptionFor(alternatives);
      return assumption && { skill: null, assumption };
    };
    return {
      skills,
      rankOf: (skill) => skills.get(skill) ?? null,
      technologies: this.ids.technologies,
      assumptions,
      implied,
      metBy,
      assumptionFor,
      impliedBy: (skill) => this.closureOf(skill),
      with: (more, rank) => {
        const all = skills.with(more, rank);
        const isOpen = (one: Assumption) => isPreferredNeed(one) || !one.options.some((id) => all.has(id));
        return this.known(all, assumptions.filter(isOpen), implied);
      },
    };
  }

  private closure(ids: Iterable<string>): RequiredClosure {
    return this.required.closure(ids, this.ids.denied);
  }

  private closureOf(option: string): RequiredClosure {
    return getOrCreate(this.closures, option, () => this.closure([option]));
  }

  /** What all options require, themselves included. */
  private sharedBy([first, ...others]: readonly string[]): string[] {
    if (first === undefined) return [];
    return [...this.closureOf(first)].filter((id) => others.every((option) => this.closureOf(option).has(id)));
  }

  /** Assumptions that no known skill resolves, one for each named group. */
  private assumptionsOf(ranks: RankedSkills, layers: readonly Layer[]): Assumption[] {
    const found = new Map<string, Assumption>();
    const add = (assumption: Assumption): void => {
      const { options } = assumption;
      if (!isPreferredNeed(assumption) && options.some((id) => ranks.has(id))) return;
      const key = groupKey(assumption);
      const other = found.get(key);
      const common = other?.options.filter((id) => options.includes(id)) ?? options;
      // one person knows one member that meets every requirement, if there is such a member
      if (common.length > 0) found.set(key, { ...strongest(assumption, other), options: common });
    };
    this.ids.assumptions.flatMap((one) => this.withoutDenied(one)).forEach(add);
    const isOpen = ({ options }: Alternatives) => !options.some((id) => ranks.has(id));
    const requiring = flatMap(layers, ({ skills }) => skills.withGroups()).filter((id) =>
      alternativesOf(this.graph, id, false).some(isOpen),
    );
    // by id: the order in which the graph was read must not show
    for (const id of [...new Set(requiring)].sort()) this.groupsOf(id, ranks.get(id) ?? null).forEach(add);
    return [...found.values()];
  }

  /** Empty where the group or each option is denied. */
  private withoutDenied(assumption: Assumption): Assumption[] {
    const { denied } = this.ids;
    const options = assumption.options.filter((id) => !denied.has(id));
    return options.length === 0 || denied.has(assumption.group ?? '') ? [] : [{ ...assumption, options }];
  }

  /** What someone who knows a skill knows one option of. */
  private groupsOf(because: string, rank: number | null): Assumption[] {
    const byGroup = alternativesOf(this.graph, because, false).toSorted((a, b) => (a.group < b.group ? -1 : 1));
    return flatMap(byGroup, (alternatives) => this.withoutDenied({ because, rank, ...alternatives }));
  }

  /** An assumption of a named group also meets a requirement that excludes some of its members. */
  private meets({ group, options }: Assumption, alternatives: Alternatives): boolean {
    if (group === alternatives.group && isGroupId(group)) return true;
    return this.allMeet(options, alternatives);
  }

  /**
   * Whether someone who knows any one of the options has, for certain, what meets the alternatives: by what the option
   * requires, or by a group that it requires and of which each option does. The least fixed point, so that groups that lead
   * to each other meet nothing.
   */
  private allMeet(options: readonly string[], alternatives: Alternatives): boolean {
    const reached = new Set(options);
    // the set grows while it is iterated
    for (const option of reached) for (const group of this.groupsBelow(option)) group.forEach((id) => reached.add(id));
    const meeting = new Set(
      [...reached].filter((id) => alternatives.options.some((one) => this.closureOf(id).has(one))),
    );
    for (let before = -1; before !== meeting.size;) {
      before = meeting.size;
      for (const option of reached) {
        if (this.groupsBelow(option).some((group) => group.every((id) => meeting.has(id)))) meeting.add(option);
      }
    }
    return options.every((option) => meeting.has(option));
  }

  /** The options of each group that a skill requires, directly or indirectly. */
  private groupsBelow(option: string): readonly (readonly string[])[] {
    return getOrCreate(this.groups, option, () =>
      this.closureOf(option)
        .withGroups()
        .flatMap((id) => this.groupsOf(id, null).map(({ options }) => options)),
    );
  }
}

/** Skills whose rank is stated, whatever else implies them. */
function gradedLayers(graded: ReadonlySet<string>, given: ReadonlyMap<string, number | null>) {
  const byRank = grouped(graded, (id) => given.get(id) ?? null);
  return [...byRank].map(([rank, skills]) => ({ rank, skills: new Set(skills) }));
}

/** Of two assumptions about one group, the one at the higher level; of equals the second. */
function strongest(one: Assumption, other: Assumption | undefined): Assumption {
  return other && higherRank(one.rank, other.rank) === other.rank ? other : one;
}
