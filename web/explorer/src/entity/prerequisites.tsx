import { useState } from 'react';
import type { PrerequisiteFragment, SkillFactsFragment } from '../api/generated/graphql';
import { formatCount } from '../ui/format-count';
import { Section } from '../ui/section';
import { Evidence } from './evidence';
import './prerequisites.css';
import { SkillLine } from './skill-line';
import { useClosureSizes } from './use-closure-sizes';

type Group = SkillFactsFragment['prerequisiteGroups'][number];

/** The API returns all groups at once; most skills have only a few. */
const INITIAL_COUNT = 12;

/** Direct prerequisites of a skill; alternatives are grouped. */
export function Prerequisites({ id, groups }: { id: string; groups: readonly Group[] }) {
  const [all, setAll] = useState(groups.length <= INITIAL_COUNT);
  const total = useClosureSizes(id)?.prerequisiteClosure.totalCount ?? 0;
  const shown = all ? groups : groups.slice(0, INITIAL_COUNT);
  return (
    <Section
      title="Prerequisites"
      count={groups.length}
      aside={
        total > 0 && <span className="quiet">{formatCount(total, 'skill')} in total, including all alternatives</span>
      }
    >
      {groups.length === 0 ? (
        <p className="quiet">None: it can be learned right away.</p>
      ) : (
        <ul className="rows">
          {shown.map((group) => (
            <li key={group.key ?? group.options[0]?.node.id}>
              <PrerequisiteGroup group={group} />
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

/** The options of a group, or a single prerequisite. */
function PrerequisiteGroup({ group: { options, strength } }: { group: Group }) {
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

/** @param isOption  whether it belongs to a group, which already shows the strength */
export function Prerequisite({ edge, isOption = false }: { edge: PrerequisiteFragment; isOption?: boolean }) {
  const { node, strength, rationale, basis, citations } = edge;
  return (
    <SkillLine
      skill={node}
      note={
        rationale && (
          <p className="quiet rationale" dir="auto">
            {rationale}
          </p>
        )
      }
    >
      {!isOption && strength === 'RECOMMENDED' && <span className="tag">recommended</span>}
      <Evidence claim={{ basis, citations }} />
    </SkillLine>
  );
}
