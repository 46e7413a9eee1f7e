import { useState } from 'react';
import type { PrerequisiteFragment, SkillFactsFragment } from '../api/generated/graphql';
import { counted } from '../ui/counted';
import { Section } from '../ui/section';
import { Evidence } from './evidence';
import './prerequisites.css';
import { SkillLine } from './skill-line';
import { useReach } from './use-reach';

type Group = SkillFactsFragment['prerequisiteGroups'][number];

/** The API gives them all at once; most skills have a handful. */
const AT_ONCE = 12;

/** What a skill needs: each alone, or one of several. */
export function Prerequisites({ id, groups }: { id: string; groups: readonly Group[] }) {
  const [all, setAll] = useState(groups.length <= AT_ONCE);
  const chain = useReach(id)?.prerequisiteClosure.totalCount ?? 0;
  const shown = all ? groups : groups.slice(0, AT_ONCE);
  return (
    <Section
      title="What it needs"
      count={groups.length}
      aside={chain > 0 && <span className="quiet">{counted(chain, 'skill')} in all, every option counted</span>}
    >
      {groups.length === 0 ? (
        <p className="quiet">Nothing: it can be learned from the start.</p>
      ) : (
        <ul className="rows">
          {shown.map((group) => (
            <li key={group.key ?? group.options[0]?.node.id}>
              <Choice group={group} />
            </li>
          ))}
        </ul>
      )}
      {!all && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {groups.length}
        </button>
      )}
    </Section>
  );
}

/** The options of a group, or the one prerequisite that stands alone. */
function Choice({ group: { options, strength } }: { group: Group }) {
  const [first, ...others] = options;
  if (first && others.length === 0) return <Prerequisite edge={first} />;
  return (
    <div role="group" aria-label="Any one of these" className="any-one-of">
      <p>Any one of these {strength === 'RECOMMENDED' && <span className="tag">recommended</span>}</p>
      <ul>
        {options.map((option) => (
          <li key={option.node.id}>
            <Prerequisite edge={option} isOption />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** @param isOption its group says the strength */
export function Prerequisite({ edge, isOption = false }: { edge: PrerequisiteFragment; isOption?: boolean }) {
  const { node, strength, rationale, basis, citations } = edge;
  return (
    <SkillLine skill={node} note={rationale && <p className="quiet rationale">{rationale}</p>}>
      {!isOption && strength === 'RECOMMENDED' && <span className="tag">recommended</span>}
      <Evidence claim={{ basis, citations }} />
    </SkillLine>
  );
}
