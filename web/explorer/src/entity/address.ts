/** Where a thing's page is: `skill:message-brokers` at /skill/message-brokers. */
export function addressOf(id: string): string {
  const [kind, slug] = split(id);
  return `/${kind}/${slug}`;
}

/** Where a skill's prerequisites are drawn. */
export function mapAddressOf(id: string): string {
  return `/map${addressOf(id)}`;
}

/** Where the way to a thing is planned. */
export function planAddressOf(id: string): string {
  return `/plan?${new URLSearchParams({ goal: id })}`;
}

/** The id that an address names. */
export function idAt({ kind = '', slug = '' }: { kind?: string; slug?: string }): string {
  return `${kind}:${slug}`;
}

function split(id: string): [kind: string, slug: string] {
  const at = id.indexOf(':');
  return [id.slice(0, at), id.slice(at + 1)];
}
