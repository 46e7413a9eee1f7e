import { describe, expect, it } from '@jest/globals';
import { planCsv } from '../../../web/explorer/src/planner/plan-csv.js';
import { toCsv } from '../../../web/explorer/src/ui/csv.js';
import { level, plan, skill, step } from './fixtures.js';

const http = step('http', {
  position: 1,
  neededFor: ['rest', 'later'],
  skill: { ...skill('http'), level: level('Beginner', 1) },
});
const planned = plan({
  stages: [{ index: 1, steps: [http] }],
  milestones: [
    { endMonth: 1, role: { id: 'role:api', name: 'API, developer' }, level: null, steps: [{ position: 1 }] },
  ],
  deferred: [step('later', { position: 2, startMonth: 1, endMonth: 2.5, estimated: true })],
  alongside: [{ isGoal: false, skill: { ...skill('teamwork'), level: null }, after: null }],
});

describe('a plan as CSV', () => {
  it('has a row for each step, deferred step and skill alongside, with months', () => {
    expect(planCsv(planned, null).split('\r\n').slice(1)).toEqual([
      '1,http,skill:http,Beginner,,,planned,"API, developer",1,1,2,no,0,1,skill:rest; later',
      '2,later,skill:later,,,,deferred,,,1,2,yes,1,2.5,',
      ',teamwork,skill:teamwork,,,,alongside,,,,,,,,',
      '',
    ]);
  });

  it('has dates instead of months with a first day', () => {
    const [, first, second] = planCsv(planned, '2026-12-01').split('\r\n');
    expect(first).toContain(',no,2026-12-01,2027-01-01,');
    expect(second).toContain(',yes,2027-01-01,2027-02-15,');
  });
});

describe('CSV', () => {
  it('quotes separators, quotes and line breaks, and disarms formulas', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines', '=1+1', -1, null]])).toBe(
      `"a,b","say ""x""","two\nlines",'=1+1,-1,\r\n`,
    );
  });
});
