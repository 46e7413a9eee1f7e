import { grouped } from './grouped.js';
import type { Problem, RuleName } from './model.js';

const SHOWN = 20;

const TITLES: Record<RuleName, string> = {
  CYCLE: 'cycles of prerequisites',
  SELF_EDGE: 'edges to themselves',
  UNREACHABLE_ROLE: 'unreachable roles',
  MISSING_SOURCE: 'sources that do not exist',
  LEVEL_ORDER: 'levels out of order',
  ALTERNATIVE_GROUP: 'groups of alternatives without a choice, or of mixed strength',
  REDUNDANT_PREREQUISITE: 'redundant prerequisites',
  DUPLICATE_NAME: 'duplicate names',
  ORPHAN: 'orphans',
  MISSING_LEVEL: 'skills with no level',
  UNCITED_CLAIM: 'claims without citation',
  MISSING_RATIONALE: 'inferred without rationale',
};

/** Problems as text for people: by rule how many there are, how many have a suggestion, and the first twenty. */
export function summarise(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Nothing is wrong.\n';
  const sections = [...grouped(problems, ({ rule }) => rule)].map(([rule, found]) => {
    const suggested = found.filter(({ suggestion }) => suggestion.length > 0).length;
    const more = found.length > SHOWN ? [`  … and ${found.length - SHOWN} more`] : [];
    const lines = found.slice(0, SHOWN).map(({ message }) => `  ${message}`);
    return [`${rule}: ${found.length} (${suggested} with a suggestion): ${TITLES[rule]}`, ...lines, ...more].join('\n');
  });
  return `${sections.join('\n\n')}\n\n${problems.length} problem(s).\n`;
}
