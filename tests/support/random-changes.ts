import fc from 'fast-check';

const SLUGS = ['a', 'b', 'c', 'd'];
/** The skills, levels and roles of the changes: `skill:a`, `level:d`, … */
export const slug = fc.constantFrom(...SLUGS);
const skill = slug.map((one) => `skill:${one}`);
const level = slug.map((one) => `level:${one}`);
const role = slug.map((one) => `role:${one}`);
const because = { rationale: 'random' };
const citations = fc.option(fc.constant([{ source: 'source:book', locator: 'p. 1' }]), { nil: undefined });

/** One change to a small graph; many are refused, as what they name is not there. */
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
