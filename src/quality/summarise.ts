import { grouped } from '../model/maps.js';
import { type Problem, RULE_TITLES } from './rule.js';

const MAX_SHOWN = 20;

/** A readable report: for each rule the number of problems and of suggestions, and the first twenty messages. */
export function summarise(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems found.\n';
  const sections = [...grouped(problems, ({ rule }) => rule)].map(([rule, found]) => {
    const suggested = found.filter(({ suggestion }) => suggestion.length > 0).length;
    const more = found.length > MAX_SHOWN ? [`  … and ${found.length - MAX_SHOWN} more`] : [];
    const lines = found.slice(0, MAX_SHOWN).map(({ message }) => `  ${message}`);
    return [`${rule}: ${found.length} (${suggested} with a suggestion): ${RULE_TITLES[rule]}`, ...lines, ...more].join(
      '\n',
    );
  });
  return `${sections.join('\n\n')}\n\n${problems.length} problem(s).\n`;
}
