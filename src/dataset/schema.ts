import { z } from 'zod';
import { TECHNOLOGY_CATEGORIES } from '../model/records.js';

/** What stands in the YAML files of a dataset. One file holds a list of one kind; its folder or name says which. */

const idOf = (kind: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${kind}:[a-z0-9]+(-[a-z0-9]+)*$`),
      `must be ${kind}:<slug>, the slug in lower case with hyphens`,
    );

const text = z.string().trim().min(1);
const texts = z.array(text).default([]);
/** `outline#beginner/skills/1`: a source's slug (or that of a group of copies) and a locator of its inventory */
const cite = z.string().regex(/^[a-z0-9-]+#[a-z0-9/.-]+$/, 'must be <source slug>#<locator>');
const cites = z.array(cite).default([]);

const skill = idOf('skill');
const technology = idOf('technology');
const level = idOf('level');
const strength = z.enum(['REQUIRED', 'RECOMMENDED']);
const importance = z.enum(['ESSENTIAL', 'PREFERRED']);

/** A claim is cited, or it is inferred and says why. */
const claim = { cites, rationale: text.optional() };
function isFounded({ cites: given, rationale }: { cites: string[]; rationale?: string | undefined }): boolean {
  return given.length > 0 || rationale !== undefined;
}
const FOUNDED = { message: 'needs cites (a source says it) or a rationale (an editor infers it)', path: ['rationale'] };

const named = {
  name: text,
  description: text,
  aliases: texts,
  cites: z.array(cite).min(1, 'needs at least one citation'),
};

/** `area:databases` where a citation of the skill lies in the area's sections; else `{ id, rationale }`: an editor's choice */
const placement = (kind: string) =>
  z.preprocess(
    (given) => (typeof given === 'string' ? { id: given } : given),
    z.strictObject({ id: idOf(kind), rationale: text.optional() }),
  );

/** Where the sources list the skills of a level, area or track. */
const sections = z.array(cite).min(1, 'needs at least one section of a source');

const months = z
  .strictObject({
    min: z.number().nonnegative(),
    max: z.number().positive(),
    rationale: text.optional(),
  })
  .refine(({ min, max }) => min <= max, { message: 'min must not be above max', path: ['max'] });

export const SHAPES = {
  dataset: z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), name: text, description: text }),
  sources: z.strictObject({
    id: idOf('source'),
    name: text,
    url: z.url().optional(),
    licence: text.optional(),
  }),
  levels: z.strictObject({ id: level, ...named, sections, rank: z.number().int().positive(), next: level.optional() }),
  areas: z.strictObject({ id: idOf('area'), ...named, sections, importance: text.optional() }),
  tracks: z.strictObject({ id: idOf('track'), ...named, sections }),
  technologies: z.strictObject({
    id: technology,
    ...named,
    category: z.enum(TECHNOLOGY_CATEGORIES),
    url: z.url().optional(),
    hot: z.boolean().default(false),
  }),
  skills: z.strictObject({
    id: skill,
    ...named,
    kind: z.enum(['TECHNICAL', 'PROFESSIONAL', 'SOFT']).default('TECHNICAL'),
    level: placement('level'),
    areas: z.array(placement('area')).min(1),
    tracks: z.array(placement('track')).default([]),
    /** months at 10 hours a week; stated by a source unless a rationale says how it was inferred */
    learningTime: months.optional(),
    howToLearn: texts,
    furtherPractice: texts,
    uses: z.array(z.strictObject({ technology, ...claim }).refine(isFounded, FOUNDED)).default([]),
    requires: z
      .array(
        z
          .strictObject({ skill, strength: strength.default('REQUIRED'), group: text.optional(), ...claim })
          .refine(isFounded, FOUNDED),
      )
      .default([]),
  }),
  tasks: z.strictObject({ id: idOf('task'), ...named, level, exercises: z.array(skill).min(1) }),
  resources: z.strictObject({
    id: idOf('resource'),
    ...named,
    resourceKind: z.enum(['BOOK', 'PRACTICE_PLATFORM', 'NEWS']),
    author: text.optional(),
    url: z.url().optional(),
    teaches: z.array(skill).default([]),
  }),
  roles: z.strictObject({
    id: idOf('role'),
    ...named,
    level,
    responsibilities: z.array(text).min(1),
    leadsTo: z.array(idOf('role')).default([]),
    needs: z
      .array(z.strictObject({ skill, importance, proficiency: level, ...claim }).refine(isFounded, FOUNDED))
      .default([]),
  }),
  /** every bullet and section of a source; what says nothing about skills is skipped, with the reason */
  inventory: z.strictObject({
    source: z.string(),
    locators: z.array(z.union([z.string(), z.strictObject({ at: z.string(), skip: text })])),
  }),
} as const;

export type Kind = keyof typeof SHAPES;
export type Entry<K extends Kind> = z.output<(typeof SHAPES)[K]>;
