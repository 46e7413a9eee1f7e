/** The path of an entity's page: `skill:message-brokers` has /skill/message-brokers. */
export function entityPath(id: string): string {
  const [kind, slug] = split(id);
  return `/${kind}/${slug}`;
}

/** The path of an entity's map. */
export function mapPath(id: string): string {
  return `/map${entityPath(id)}`;
}

/** The path of the planner with an entity as the goal. */
export function planPath(id: string): string {
  return `/plan?${new URLSearchParams({ goal: id })}`;
}

/** The id that route parameters refer to. */
export function idFromParams({ kind = '', slug = '' }: { kind?: string; slug?: string }): string {
  return `${kind}:${slug}`;
}

function split(id: string): [kind: string, slug: string] {
  const at = id.indexOf(':');
  return [id.slice(0, at), id.slice(at + 1)];
}
