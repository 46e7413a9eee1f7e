const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `A, B and C`; beyond a few, how many more there are. */
export function listed(names: readonly string[], atMost = 3): string {
  const beyond = names.length - atMost;
  return list.format(beyond > 0 ? [...names.slice(0, atMost), `${beyond} more`] : names);
}
