/** A block of text that can be rendered for a terminal or as Markdown. */
export type Block =
  | { heading: string }
  | { paragraph: string }
  /** label and value pairs */
  | { facts: readonly Fact[] }
  | { list: readonly string[] }
  | Table;

export type Fact = readonly [label: string, text: string];

export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A titled paragraph, or no blocks if it is empty. */
export function titledText(heading: string, paragraph: string): Block[] {
  return paragraph === '' ? [] : [{ heading }, { paragraph }];
}

/** A titled list, or no blocks if it is empty. */
export function titledList(heading: string, list: readonly string[]): Block[] {
  return list.length === 0 ? [] : [{ heading }, { list }];
}

/** A titled table, or no blocks if it has no rows. */
export function titledTable(heading: string, { head, rows }: Table): Block[] {
  return rows.length === 0 ? [] : [{ heading }, { head, rows }];
}

/** The facts that have a value. */
export function factsOf(facts: Readonly<Record<string, string | null>>): Block[] {
  const present = Object.entries(facts).filter((fact): fact is [string, string] => Boolean(fact[1]));
  return present.length === 0 ? [] : [{ facts: present }];
}
