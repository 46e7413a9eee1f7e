import { expect, it } from '@jest/globals';
import type { NeededFragment, SkillGapQuery } from '../../../clients/documents.generated.js';
import { toMarkdown } from '../../../clients/texts/markdown.js';
import { describeSkillGap } from '../../../clients/texts/skill-gap.js';

const SQL = { id: 'skill:sql', name: 'SQL' };
const GO = { id: 'skill:go', name: 'Go' };
const RUST = { id: 'skill:rust', name: 'Rust' };
const DBA = { id: 'role:dba', name: 'Database administrator' };
const BEGINNER = { id: 'level:beginner', name: 'Beginner' };
const EXPERT = { id: 'level:expert', name: 'Expert' };
const NEED: NeededFragment = {
  skill: SQL,
  group: null,
  options: [SQL],
  importance: 'ESSENTIAL',
  inherited: false,
  statedBy: DBA,
  have: null,
  required: EXPERT,
};
const GAP: NonNullable<SkillGapQuery['skillGap']> = {
  role: DBA,
  coverage: 0.5,
  have: [],
  below: [],
  missing: [],
  assumptions: [],
  path: null,
};

const textOf = (gap: Partial<typeof GAP>) => toMarkdown(describeSkillGap({ skillGap: { ...GAP, ...gap } }));

it('shows the known and the needed level of what is known below it', () => {
  expect(textOf({ below: [{ ...NEED, have: BEGINNER }] })).toContain(
    '| SQL | skill:sql | essential | Beginner | Expert |',
  );
});

it('shows alternatives as one need, with the ids of all of them', () => {
  const need = { ...NEED, skill: null, group: 'language', options: [GO, RUST] };
  expect(textOf({ missing: [need] })).toContain('| one of Go and Rust | skill:go, skill:rust | essential | Expert |');
  expect(textOf({ have: [need] })).toContain('## Already known\n\none of Go and Rust');
});

it('names the role from which a need is inherited', () => {
  const need = { ...NEED, inherited: true, statedBy: { id: 'role:clerk', name: 'Clerk' } };
  expect(textOf({ missing: [need] })).toContain('| SQL | skill:sql | essential, from Clerk | Expert |');
});
