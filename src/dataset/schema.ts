import { z } from 'zod';
import * as fieldOf from '../model/field.js';
import { datasetId, idOf, inputShape, monthRange, valueSchema } from '../model/field-schemas.js';
import { isGroupId } from '../model/ids.js';
import type { EntityKind, MatchRelation, MonthRange, PrerequisiteStrength } from '../model/records.js';
import { EDGES, NODES } from '../model/schema-table.js';

/** The shapes of a dataset's YAML files. A file holds a list of entries of one kind, which its folder or name states. */

const name = valueSchema(fieldOf.name, 'INPUT') as z.ZodType<string>;
const text = valueSchema(fieldOf.text, 'INPUT') as z.ZodType<string>;
/** `outline#beginner/skills/1`: a source's slug (or that of a group of copies) and a locator of its inventory */
const cite = z.string().regex(/^[a-z0-9-]+#[a-z0-9/.-]+$/, 'must be <source slug>#<locator>');
const cites = z.array(cite).default([]);

const skill = idOf('SKILL');
const level = idOf('LEVEL');

/** A claim is cited, or it is inferred and says why. */
const claim = { cites, rationale: text.optional() };
function isFounded(entry: object): boolean {
  const { cites: cited, rationale } = entry as { cites: string[]; rationale?: string };
  return cited.length > 0 || rationale !== undefined;
}
const FOUNDED = {
  message: 'needs cites (a source states it) or a rationale (an editor infers it)',
  path: ['rationale'],
};

const written = (fields: fieldOf.Fields) =>
  inputShape(fields, (schema, field) =>
    field.default === null ? schema.optional() : schema.default(() => fieldOf.defaultOf(field)),
  );

/** The fields of a kind of entity; what `cites` and nested fields replace is not among them. */
function entity(kind: EntityKind) {
  const fields = Object.entries(NODES[kind]).filter(
    ([field, { describes }]: [string, fieldOf.Field]) =>
      field !== 'citations' && field !== 'externalIds' && describes === undefined,
  );
  const shape: object = written(Object.fromEntries(fields));
  return {
    id: idOf(kind),
    ...shape,
    name,
    description: text,
    cites: z.array(cite).min(1, 'needs at least one citation'),
  };
}

/** `area:databases` if a citation of the skill is in one of the area's sections; otherwise `{ id, rationale }` by an editor */
const placement = (kind: EntityKind) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { id: value } : value),
    z.strictObject({ id: idOf(kind), rationale: text.optional() }),
  );

/** The sections of sources that list the skills of a level, area or track. */
const sections = z.array(cite).min(1, 'needs at least one section of a source');

/** A claim about another node, with the fields that edges of the kind have. */
const claims = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ ...shape, ...claim }).refine(isFounded, FOUNDED)).default([]);

/** What replaces an entry, e.g. `{ id: technology:go, rationale: … }`. */
const replacement = (kind: EntityKind) => ({
  replacedBy: z
    .strictObject({ id: idOf(kind), ...claim })
    .refine(isFounded, FOUNDED)
    .optional(),
});

const { except, ...prerequisite } = written(EDGES.REQUIRES.fields) as unknown as {
  strength: z.ZodType<PrerequisiteStrength>;
  group: z.ZodType<string | undefined>;
  except: z.ZodType<string[] | undefined>;
};

/** What a claim is about: a skill, or a named group with the members that are not enough. */
const target = { skill: skill.optional(), group: prerequisite.group, except };

/** `{ skill }`, `{ group: group:… }` or `{ group: group:…, except: […] }`; where `allowsKey`, also `{ skill, group: key }` */
function checkTarget(entry: object, allowsKey: boolean, report: (field: string, message: string) => void): void {
  const { skill: of, group, except: excepted } = entry as { skill?: string; group?: string; except?: string[] };
  const isNamed = group !== undefined && isGroupId(group);
  if (of === undefined && !isNamed) report('skill', 'needs a skill, or a group: group:<slug>');
  if (of !== undefined && isNamed) report('group', 'is the id of a group; name the skill or the group, not both');
  if (of !== undefined && group !== undefined && !allowsKey) report('group', 'must be group:<slug>, without a skill');
  if (excepted !== undefined && !isNamed) report('except', 'is only for a named group');
}

/** Claims about skills or named groups. */
const targetClaims = <Shape extends z.ZodRawShape>(shape: Shape, allowsKey: boolean) =>
  z
    .array(
      z
        .strictObject({ ...target, ...shape, ...claim })
        .refine(isFounded, FOUNDED)
        .superRefine((entry, context) => {
          checkTarget(entry, allowsKey, (field, message) => {
            context.addIssue({ code: 'custom', path: [field], message });
          });
        }),
    )
    .default([]);

/** A member by its id, founded by what its group cites, or with a claim of its own. */
const member = z.preprocess(
  (value) => (typeof value === 'string' ? { id: value } : value),
  z.strictObject({ id: idOf(...EDGES.HAS_MEMBER.to), ...claim }),
);
/**
 * Months at 10 hours a week; stated by a source unless a rationale says how it was inferred. `shareOf`: the place whose
 * stated time it is a part of. `besides`: timed places that the skill cites although its time is no part of theirs.
 */
const learningTime = monthRange({
  shareOf: cite.optional(),
  besides: z.array(cite).default([]),
  rationale: text.optional(),
}) as unknown as z.ZodType<
  MonthRange & { shareOf?: string | undefined; besides: string[]; rationale?: string | undefined }
>;

/** What corresponds to an entity in another vocabulary; the relation is that of the entity to it. */
const match = z.strictObject({
  of: idOf(...EDGES.MATCHES.from),
  value: name,
  relation: valueSchema(EDGES.MATCHES.fields.relation, 'INPUT') as z.ZodType<MatchRelation>,
});

const source: object = written(NODES.SOURCE);
/** The time that a source states for a place, or those that it states for several skills there. */
const statedTime = z.union([monthRange(), z.array(monthRange()).min(2)]) as unknown as z.ZodType<
  MonthRange | MonthRange[]
>;

export const SHAPES = {
  dataset: z.strictObject({ id: datasetId, name, description: text }),
  sources: z.strictObject({ id: idOf('SOURCE'), ...source }),
  levels: z.strictObject({ ...entity('LEVEL'), sections, next: level.optional() }),
  areas: z.strictObject({ ...entity('AREA'), sections }),
  tracks: z.strictObject({ ...entity('TRACK'), sections }),
  technologies: z.strictObject({
    ...entity('TECHNOLOGY'),
    category: valueSchema(NODES.TECHNOLOGY.category, 'INPUT'),
    ...replacement('TECHNOLOGY'),
  }),
  skills: z.strictObject({
    ...entity('SKILL'),
    level: placement('LEVEL'),
    areas: z.array(placement('AREA')).min(1),
    tracks: z.array(placement('TRACK')).default([]),
    learningTime: learningTime.optional(),
    uses: claims({
      technology: idOf('TECHNOLOGY'),
      primary: valueSchema(EDGES.USES.fields.primary, 'INPUT').default(false),
    }),
    requires: targetClaims({ strength: prerequisite.strength }, true),
    ...replacement('SKILL'),
  }),
  tasks: z.strictObject({ ...entity('TASK'), level, exercises: z.array(skill).min(1) }),
  resources: z.strictObject({
    ...entity('RESOURCE'),
    teaches: z.array(skill).default([]),
    ...replacement('RESOURCE'),
  }),
  roles: z.strictObject({
    ...entity('ROLE'),
    level,
    responsibilities: z.array(text).min(1),
    leadsTo: z.array(idOf('ROLE')).default([]),
    needs: targetClaims({ importance: valueSchema(EDGES.NEEDS.fields.importance, 'INPUT'), proficiency: level }, false),
  }),
  /** alternatives under a common name; with a rationale, an editor put its members together */
  groups: z.strictObject({
    ...entity('ALTERNATIVE_GROUP'),
    rationale: text.optional(),
    members: z.array(member).min(2, 'needs at least two members'),
  }),
  /** every bullet and section of a source; those that say nothing about skills are skipped, with the reason */
  inventory: z.strictObject({
    source: z.string(),
    locators: z.array(
      z.union([
        z.string(),
        z.strictObject({ at: z.string(), skip: text }),
        z.strictObject({ at: z.string(), learningTime: statedTime }),
      ]),
    ),
  }),
  /** the counterparts of entities in one vocabulary; `{value}` in the URL stands for the identifier */
  matches: z.strictObject({
    source: idOf('SOURCE'),
    scheme: name,
    url: z.string().includes('{value}', 'must contain {value}').optional(),
    matches: z.array(match).min(1),
  }),
} as const;

export type Kind = keyof typeof SHAPES;
export type Entry<K extends Kind> = z.output<(typeof SHAPES)[K]>;
