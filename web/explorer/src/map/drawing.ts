/** `from` requires `to`. */
export interface Requirement {
  from: string;
  to: string;
  strength: 'REQUIRED' | 'RECOMMENDED' | null;
  alternativeGroup: string | null;
}

/** A line of the drawing, from the prerequisite to the dependent skill. */
export interface Line {
  id: string;
  from: string;
  to: string;
  kind: 'required' | 'recommended' | 'alternative';
}

export interface Drawing {
  skills: readonly string[];
  /** nodes labelled "any one of" where the lines of alternatives meet */
  junctions: readonly string[];
  lines: readonly Line[];
}

/** Converts requirements to a drawing: the lines of alternatives meet in a junction before the dependent skill. */
export function createDrawing(skills: readonly string[], requirements: readonly Requirement[]): Drawing {
  const junctions = new Set(sharedGroups(requirements));
  const lines = new Map<string, Line>();
  const draw = (from: string, to: string, kind: Line['kind']) => {
    const id = `${from} > ${to}`;
    lines.set(id, { id, from, to, kind });
  };
  for (const requirement of requirements) {
    const { from, to, strength, alternativeGroup } = requirement;
    const junction = junctionOf(requirement);
    const lineKind = strength === 'RECOMMENDED' ? 'recommended' : 'required';
    if (junction !== null && junctions.has(junction)) {
      draw(to, junction, 'alternative');
      draw(junction, from, lineKind);
    } else {
      draw(to, from, alternativeGroup === null ? lineKind : 'alternative');
    }
  }
  return { skills, junctions: [...junctions], lines: [...lines.values()] };
}

/** Groups with several members in the drawing; a single member is only drawn with a dashed line. */
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
