import { describe, expect, it } from '@jest/globals';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import { type Changes, complaints, withDataset } from './small-dataset.js';

const role = (slug: string, leadsTo: string, needs: string[]) => `- id: role:${slug}
  name: ${slug}
  description: A role.
  level: level:beginner
  cites: [handbook#basics]
  responsibilities: [Reports.]
  leadsTo: [${leadsTo}]
  needs: [${needs.join(', ')}]
`;
const need = (importance: string, level: string) =>
  `{ skill: skill:sql, importance: ${importance}, proficiency: level:${level}, rationale: It reports. }`;

const careerOf = (junior: string[], senior: string[]): Changes => {
  return { 'roles.yaml': role('junior', 'role:senior', junior) + role('senior', '', senior) };
};

describe('the needs of roles that lead to each other in YAML', () => {
  it('are refused where a role inherits them at the same level', () => {
    expect(complaints(careerOf([need('ESSENTIAL', 'beginner')], [need('ESSENTIAL', 'beginner')]))).toEqual([
      'roles.yaml:16: role:senior.needs[0]: inherits the need for skill:sql from role:junior at the same level; remove it',
    ]);
  });

  it('are refused where they ask for less than a role before', () => {
    expect(complaints(careerOf([need('ESSENTIAL', 'beginner')], [need('PREFERRED', 'beginner')]))).toEqual([
      'roles.yaml:16: role:senior.needs[0]: asks for less of skill:sql than role:junior, a role before it; remove it',
    ]);
  });

  it('may ask for more', () => {
    const roles = careerOf([need('PREFERRED', 'beginner')], [need('ESSENTIAL', 'beginner')]);
    const edges = withDataset(roles, (folder) => toRecords(readDataset(folder)).edges);
    expect(edges.filter(({ kind }) => kind === 'NEEDS')).toHaveLength(2);
  });
});
