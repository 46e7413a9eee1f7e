import { useEffect, useState } from 'react';
import { knownNow, setAside } from './known';
import { skillsOf } from './known-skills';

/**
 * Compares what is known with the loaded graph, once. This browser may have met another graph at the same address, and
 * a question about an id that the graph lacks would be refused.
 *
 * @returns whether questions may be asked
 */
export function useCheckedKnown(): boolean {
  const [checked, setChecked] = useState(knownNow().length === 0);
  useEffect(() => {
    if (checked) return;
    // where it fails, the page's own questions tell why
    void compare()
      .catch(() => undefined)
      .finally(() => setChecked(true));
  }, [checked]);
  return checked;
}

async function compare(): Promise<void> {
  const asked = knownNow();
  const skills = await skillsOf(asked);
  setAside(new Map(asked.flatMap((id, at) => (skills[at] ? [[id, skills[at].id]] : []))));
}
