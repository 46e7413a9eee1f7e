/** `from` requires `to`. */
export interface Requirement {
  from: string;
  to: string;
  strength: 'REQUIRED' | 'RECOMMENDED' | null;
  alternativeGroup: string | null;
}

/** A line of the drawing: it runs as one learns, from what comes first. */
export interface Line {
  id: string;
  from: string;
  to: string;
  kind: 'required' | 'recommended' | 'alternative';
}

export interface Drawing {
  skills: readonly string[];
  /** where alternatives meet, "any one of" which will do */
  junctions: readonly string[];
  lines: readonly Line[];
}

/** What is to be drawn: alternatives meet in a junction before they reach what asks for them. */
export function drawingOf(skills: readonly string[], requirements: readonly Requirement[]): Drawing {
  const junctions = new Set(sharedGroups(requirements));
  const lines = new Map<string, Line>();
  const draw = (from: string, to: string, kind: Line['kind']) => {
    const id = `${from} > ${to}`;
    lines.set(id, { id, from, to, kind });
  };
  for (const requirement of requirements) {
    const { from, to, strength, alternativeGroup } = requirement;
    const junction = junctionOf(requirement);
    const straight = strength === 'RECOMMENDED' ? 'recommended' : 'required';
    if (junction !== null && junctions.has(junction)) {
      draw(to, junction, 'alternative');
      draw(junction, from, straight);
    } else {
      draw(to, from, alternativeGroup === null ? straight : 'alternative');
    }
  }
  return { skills, junctions: [...junctions], lines: [...lines.values()] };
}

/** Groups of which several members are drawn; of one alone, the dashes of its line tell enough. */
function sharedGroups(requirements: readonly Requirement[]): string[] {
  const sizes = new Map<string, number>();
  for (const junction of requirements.map(junctionOf)) {
    if (junction !== null) sizes.set(junction, (sizes.get(junction) ?? 0) + 1);
  }
  return [...sizes].filter(([, size]) => size > 1).map(([junction]) => junction);
}

function junctionOf({ from, alternativeGroup }: Requirement): string | null {
  return alternativeGroup === null ? null : `${from} any of ${alternativeGroup}`;
}
