import fc from 'fast-check';

const SLUGS = ['a', 'b', 'c', 'd'];
/** Slugs of the skills, levels and roles in the changes: `skill:a`, `level:d`, … */
export const slug = fc.constantFrom(...SLUGS);
const skill = slug.map((name) => `skill:${name}`);
const level = slug.map((name) => `level:${name}`);
const role = slug.map((name) => `role:${name}`);
const because = { rationale: 'random' };
const citations = fc.option(fc.constant([{ source: 'source:book', locator: 'p. 1' }]), { nil: undefined });

/** One change to a small graph; many are refused because they refer to missing nodes. */
export const change = fc.oneof(
  slug.map((name) => ({ createSkill: { name } })),
  slug.map((name) => ({ createLevel: { name, rank: 1 } })),
  fc
    .record({ id: skill, description: fc.option(fc.constantFrom('x', 'y')), citations })
    .map((updateSkill) => ({ updateSkill })),
  fc
    .record({ skill, prerequisite: skill, group: fc.option(fc.constantFrom('g', 'h')), citations })
    .map((edge) => ({ setPrerequisite: { ...edge, ...because } })),
  fc.record({ of: fc.oneof(skill, role), level }).map((edge) => ({ setLevel: { ...edge, ...because } })),
  fc.record({ level, next: level }).map((edge) => ({ setNextLevel: { ...edge, ...because } })),
  fc.record({ role, skill, proficiency: fc.option(level) }).map((edge) => ({ setNeed: { ...edge, ...because } })),
  fc.record({ from: skill, to: skill }).map((edge) => ({ removeEdge: { kind: 'REQUIRES', ...edge } })),
  fc.record({ id: fc.oneof(skill, level, role), detach: fc.boolean() }).map((deletion) => ({ delete: deletion })),
  fc.oneof(...[skill, level, role].map((id) => fc.record({ from: id, into: id }))).map((merge) => ({ merge })),
);
