/** A piece of an answer as a person reads it, whether on a terminal or as Markdown. */
export type Block =
  | { heading: string }
  | { paragraph: string }
  /** labels, each with what it says */
  | { facts: readonly Fact[] }
  | { list: readonly string[] }
  | Table;

export type Fact = readonly [label: string, text: string];

export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A titled text, or nothing where it is empty. */
export function titledText(heading: string, paragraph: string): Block[] {
  return paragraph === '' ? [] : [{ heading }, { paragraph }];
}

/** A titled list, or nothing where it is empty. */
export function titledList(heading: string, list: readonly string[]): Block[] {
  return list.length === 0 ? [] : [{ heading }, { list }];
}

/** A titled table, or nothing where it has no rows. */
export function titledTable(heading: string, { head, rows }: Table): Block[] {
  return rows.length === 0 ? [] : [{ heading }, { head, rows }];
}

/** Those facts of which there is something to say. */
export function factsOf(facts: Readonly<Record<string, string | null>>): Block[] {
  const said = Object.entries(facts).filter((fact): fact is [string, string] => Boolean(fact[1]));
  return said.length === 0 ? [] : [{ facts: said }];
}
