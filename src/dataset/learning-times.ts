import { citationText } from '../model/columns.js';
import type { MonthRange, SkillKind } from '../model/records.js';
import { type Entries, expandCitation } from './dataset.js';
import type { ParsedEntry } from './parse.js';
import type { Problem } from './problems.js';
import { isAlternative, sumOf } from './shares.js';
import { fieldName, type FieldPath } from './yaml-document.js';

type Inventory = ReadonlyMap<string, ReadonlySet<string>>;
type SkillEntry = ParsedEntry<'skills'>;

/** A place in a source that states a learning time, or one for each of several skills. */
interface TimedPlace {
  place: string;
  ranges: readonly MonthRange[];
  problem(message: string): Problem;
}

/**
 * Learning times that sources state for whole topics: the skills that share one add up to it at both ends, alternatives
 * counting once, and every skill that cites a place under a timed one is a share of a stated time or says why not.
 */
export function checkLearningTimes(entries: Entries, inventory: Inventory): Problem[] {
  const timed = timedPlaces(entries);
  const skills = entries.skills.map((entry) => new TimedSkill(entry, timed, inventory));
  return [...skills.flatMap((skill) => skill.problems()), ...[...timed.values()].flatMap(wrongSums(skills, entries))];
}

function timedPlaces({ inventory }: Entries): Map<string, TimedPlace> {
  return new Map(
    inventory.flatMap((entry) =>
      entry.value.locators.flatMap((locator, at): [string, TimedPlace][] => {
        if (typeof locator === 'string' || !('learningTime' in locator)) return [];
        const place = citationText({ source: entry.value.source, locator: locator.at });
        const path = ['locators', at];
        const problem = (message: string) => ({
          file: entry.file,
          line: entry.lineOf(path),
          field: fieldName('', path),
          message,
        });
        return [[place, { place, ranges: [locator.learningTime].flat(), problem }]];
      }),
    ),
  );
}

class TimedSkill {
  readonly id: string;
  /** the timed places that it cites, or places within them */
  private readonly cited: readonly TimedPlace[];
  private readonly shareOf: string | null;

  constructor(
    private readonly entry: SkillEntry,
    private readonly timed: ReadonlyMap<string, TimedPlace>,
    private readonly inventory: Inventory,
  ) {
    const { id, cites, learningTime } = entry.value;
    const places = cites.flatMap((cite) => this.placesOf(cite));
    this.id = id;
    this.cited = [...timed.values()].filter(({ place }) =>
      places.some((cite) => cite === place || cite.startsWith(`${place}/`)),
    );
    this.shareOf = learningTime?.shareOf === undefined ? null : (this.placesOf(learningTime.shareOf)[0] ?? null);
  }

  get time(): MonthRange | null {
    return this.entry.value.learningTime ?? null;
  }

  /** Whether its time is the stated one or a share of it. */
  takes({ place, ranges }: TimedPlace): boolean {
    if (this.shareOf !== null) return this.shareOf === place;
    return this.isStated && this.cited.some((cited) => cited.place === place) && this.equalsOneOf(ranges);
  }

  problems(): Problem[] {
    const { learningTime, kind } = this.entry.value as SkillEntry['value'] & { kind: SkillKind };
    if (!learningTime) return kind === 'TECHNICAL' && this.cited.length > 0 ? [this.unaccounted(this.cited)] : [];
    if (learningTime.shareOf !== undefined) return this.shareProblems(learningTime.shareOf);
    return this.isStated ? this.statedProblems() : this.estimateProblems(learningTime.besides);
  }

  private get isStated(): boolean {
    return this.entry.value.learningTime?.rationale === undefined;
  }

  private equalsOneOf(ranges: readonly MonthRange[]): boolean {
    return ranges.some(({ min, max }) => min === this.time?.min && max === this.time.max);
  }

  private shareProblems(cite: string): Problem[] {
    const place = this.timed.get(this.shareOf ?? '');
    if (!place) return [this.problem(['shareOf'], `no inventory has a learning time for ${cite}`)];
    if (place.ranges.length > 1)
      return [this.problem(['shareOf'], `${cite} states the times of several skills, which cannot be shared`)];
    if (this.isStated) return [this.problem(['shareOf'], 'a share of a stated time is inferred; add a rationale')];
    if (!this.equalsOneOf(place.ranges)) return [];
    return [this.problem(['shareOf'], `is the whole time of ${cite}; remove shareOf and rationale, or take a part`)];
  }

  private statedProblems(): Problem[] {
    if (this.cited.length === 0 || this.cited.some(({ ranges }) => this.equalsOneOf(ranges))) return [];
    const message = `${rangeText(this.time)} months is not a time of ${namesOf(this.cited)}; write shareOf and a rationale`;
    return [this.problem([], message)];
  }

  private estimateProblems(besides: readonly string[]): Problem[] {
    const named = new Set(besides.flatMap((cite) => this.placesOf(cite)));
    const missing = this.cited.filter(({ place }) => !named.has(place));
    const idle = [...named].filter((place) => !this.cited.some((cited) => cited.place === place));
    return [
      ...(missing.length > 0 ? [this.unaccounted(missing)] : []),
      ...idle.map((place) => this.problem(['besides'], `${shorten(place)} is no timed place that the skill cites`)),
    ];
  }

  private unaccounted(places: readonly TimedPlace[]): Problem {
    const names = namesOf(places);
    const hint = `write learningTime.shareOf, or name it in learningTime.besides with a rationale that says why`;
    return this.problem([], `is no share of ${names}, whose time is stated and which the skill cites; ${hint}`);
  }

  private problem(within: FieldPath, message: string): Problem {
    const { file, value } = this.entry;
    const path = value.learningTime ? ['learningTime', ...within] : [];
    return { file, line: this.entry.lineOf(path), field: fieldName(value.id, path), message };
  }

  private placesOf(cite: string): string[] {
    return expandCitation(cite, this.inventory).map(citationText);
  }
}

/** The problem of a timed place whose shares do not add up to its time. */
function wrongSums(skills: readonly TimedSkill[], entries: Entries) {
  const isSubstitute = isAlternative(entries);
  return (timed: TimedPlace): Problem[] => {
    const [stated, ...others] = timed.ranges;
    const shares = skills.flatMap((skill) =>
      skill.time && skill.takes(timed) ? [{ id: skill.id, ...skill.time }] : [],
    );
    if (!stated || others.length > 0 || shares.length === 0) return [];
    const sum = sumOf(shares, isSubstitute);
    if (isClose(sum.min, stated.min) && isClose(sum.max, stated.max)) return [];
    const parts = shares.map((share) => `${share.id} ${rangeText(share)}`).join(', ');
    const message = `the shares of ${shorten(timed.place)} add up to ${rangeText(sum)} months, not ${rangeText(stated)}`;
    return [timed.problem(`${message}: ${parts}`)];
  };
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const round = (months: number): number => Math.round(months * 1000) / 1000;
const rangeText = (range: MonthRange | null): string => (range ? `${round(range.min)}-${round(range.max)}` : '');
/** A place as citations in YAML name it. */
const shorten = (place: string): string => place.replace(/^source:/, '');
const namesOf = (places: readonly TimedPlace[]): string => places.map(({ place }) => shorten(place)).join(' and ');
