import { useState } from 'react';
import type { PrerequisiteFragment, SkillFactsFragment } from '../api/generated/graphql';
import { entity as texts } from '../texts';
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
  const reason = commonReason(groups.flatMap(({ options }) => options));
  return (
    <Section
      title={texts.prerequisites.title}
      count={groups.length}
      aside={total > 0 && <span className="quiet">{texts.prerequisites.inTotal(total)}</span>}
    >
      {groups.length === 0 ? (
        <p className="quiet">{texts.prerequisites.none}</p>
      ) : (
        <>
          {reason !== null && <Rationale>{reason}</Rationale>}
          <ul className="rows">
            {shown.map((group) => (
              <li key={group.key ?? group.options[0]?.node.id}>
                <PrerequisiteGroup group={group} hasReasons={reason === null} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!all && (
        <button type="button" onClick={() => setAll(true)}>
          {texts.showAll(groups.length)}
        </button>
      )}
    </Section>
  );
}

/** The options of a group, or a single prerequisite. @param hasReasons  whether to show the reasons */
function PrerequisiteGroup({ group: { options, strength }, hasReasons }: { group: Group; hasReasons: boolean }) {
  const [first, ...others] = options;
  if (first && others.length === 0) return <Prerequisite edge={first} hasReason={hasReasons} />;
  const reason = hasReasons ? commonReason(options) : null;
  return (
    <div role="group" aria-label={texts.prerequisites.anyOne} className="any-one-of">
      <p>
        {texts.prerequisites.anyOne} {strength === 'RECOMMENDED' && <span className="tag">{texts.recommended}</span>}
      </p>
      {reason !== null && <Rationale>{reason}</Rationale>}
      <ul>
        {options.map((option) => (
          <li key={option.node.id}>
            <Prerequisite edge={option} isOption hasReason={hasReasons && reason === null} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PrerequisiteProps {
  edge: PrerequisiteFragment;
  /** whether it belongs to a group, which already shows the strength */
  isOption?: boolean;
  /** whether to show the reason */
  hasReason?: boolean;
}

export function Prerequisite({ edge, isOption = false, hasReason = true }: PrerequisiteProps) {
  const { node, strength, rationale, basis, citations } = edge;
  return (
    <SkillLine skill={node} note={hasReason && rationale && <Rationale>{rationale}</Rationale>}>
      {!isOption && strength === 'RECOMMENDED' && <span className="tag">{texts.recommended}</span>}
      <Evidence claim={{ basis, citations }} />
    </SkillLine>
  );
}

/** The reason that several claims share, which is shown once; null if they have different ones. */
export function commonReason(edges: readonly PrerequisiteFragment[]): string | null {
  const [first, ...others] = edges;
  const isShared = others.length > 0 && others.every(({ rationale }) => rationale === first?.rationale);
  return isShared ? (first?.rationale ?? null) : null;
}

export function Rationale({ children }: { children: string }) {
  return (
    <p className="quiet rationale" dir="auto">
      {children}
    </p>
  );
}
