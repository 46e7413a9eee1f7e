import { grouped } from '../model/maps.js';
import type { Problem, RuleName } from './rule.js';

const MAX_SHOWN = 20;

const TITLES: Record<RuleName, string> = {
  CYCLE: 'cycles of prerequisites',
  SELF_EDGE: 'edges from a node to itself',
  UNREACHABLE_ROLE: 'unreachable roles',
  MISSING_SOURCE: 'missing sources',
  LEVEL_ORDER: 'levels out of order',
  ALTERNATIVE_GROUP: 'groups of alternatives with one member or mixed strengths',
  REDUNDANT_PREREQUISITE: 'redundant prerequisites',
  DUPLICATE_NAME: 'duplicate names',
  ORPHAN: 'orphans',
  MISSING_LEVEL: 'skills with no level',
  UNCITED_CLAIM: 'claims without a citation',
  MISSING_RATIONALE: 'inferred without a rationale',
};

/** A readable report: for each rule the number of problems and of suggestions, and the first twenty messages. */
export function summarise(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems found.\n';
  const sections = [...grouped(problems, ({ rule }) => rule)].map(([rule, found]) => {
    const suggested = found.filter(({ suggestion }) => suggestion.length > 0).length;
    const more = found.length > MAX_SHOWN ? [`  … and ${found.length - MAX_SHOWN} more`] : [];
    const lines = found.slice(0, MAX_SHOWN).map(({ message }) => `  ${message}`);
    return [`${rule}: ${found.length} (${suggested} with a suggestion): ${TITLES[rule]}`, ...lines, ...more].join('\n');
  });
  return `${sections.join('\n\n')}\n\n${problems.length} problem(s).\n`;
}
