const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `A, B and C`, or `A, B, C and 2 more` beyond `max` names. */
export function formatList(names: readonly string[], max = 3): string {
  const remaining = names.length - max;
  return list.format(remaining > 0 ? [...names.slice(0, max), `${remaining} more`] : names);
}
