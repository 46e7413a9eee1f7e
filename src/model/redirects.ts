import type { EdgeRecord } from './records.js';

/** The ids that merged entities redirect to. */
export type Redirects = ReadonlyMap<string, string>;

/** An edge whose ends, proficiency and exceptions are those that merged entities redirect to; the edge itself if none are. */
export function redirected(edge: EdgeRecord, redirects: Redirects): EdgeRecord {
  const { from, to, proficiency, except } = edge;
  const target = (id: string) => redirects.get(id) ?? id;
  const named = [from, to, proficiency, ...(except ?? [])];
  if (!named.some((id) => id !== null && redirects.has(id))) return edge;
  return {
    ...edge,
    from: target(from),
    to: target(to),
    proficiency: proficiency === null ? null : target(proficiency),
    except: except === null ? null : [...new Set(except.map(target))],
  };
}
