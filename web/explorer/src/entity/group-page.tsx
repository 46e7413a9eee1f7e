import { entity as texts } from '../texts';
import { Section } from '../ui/section';
import { EntityFrame } from './entity-frame';
import type { EntityOf } from './entity-page';
import { Links } from './links';
import { SkillsWithin } from './other-pages';
import { RoleLine } from './role-line';
import { SkillLine } from './skill-line';

/** A named group of alternatives: its members, and what requires or needs one of them. */
export function GroupPage({ group }: { group: EntityOf<'AlternativeGroup'> }) {
  const { id, memberTechnologies, requiredBy, neededBy } = group;
  return (
    <EntityFrame
      entity={group}
      kind={texts.group.kind}
      facts={[[texts.group.technologies, memberTechnologies.length > 0 && <Links to={memberTechnologies} />]]}
    >
      {memberTechnologies.length === 0 && <SkillsWithin id={id} title={texts.group.anyOne} />}
      {requiredBy.totalCount > 0 && (
        <Section title={texts.group.requiredBy} count={requiredBy.totalCount}>
          <ul className="rows">
            {requiredBy.edges.map(({ node, strength }) => (
              <li key={node.id}>
                <SkillLine skill={node}>
                  {strength === 'RECOMMENDED' && <span className="tag">{texts.recommended}</span>}
                </SkillLine>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {neededBy.totalCount > 0 && (
        <Section title={texts.group.neededBy} count={neededBy.totalCount}>
          <ul className="rows">
            {neededBy.edges.map(({ node, importance }) => (
              <li key={node.id}>
                <RoleLine role={node}>
                  {importance === 'PREFERRED' && <span className="tag">{texts.preferred}</span>}
                </RoleLine>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </EntityFrame>
  );
}
