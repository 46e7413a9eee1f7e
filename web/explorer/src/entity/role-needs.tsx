import { RoleCoverageDocument, RoleNeedsDocument, type RoleCoverageQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { MarkAllKnown } from '../known/mark-all-known';
import { useKnown } from '../known/known';
import { formatCount } from '../ui/format-count';
import { LevelBadge } from '../ui/level-badge';
import { Meter } from '../ui/meter';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { Evidence } from './evidence';
import { Links } from './links';
import './role-needs.css';
import { SkillLine } from './skill-line';

type Gap = NonNullable<RoleCoverageQuery['skillGap']>;

/** The skills that a role needs, and the user's coverage. */
export function RoleNeeds({ id }: { id: string }) {
  const known = useKnown();
  const pages = usePages(RoleNeedsDocument, { id }, ({ role }) => role?.needs);
  const { data } = useGraphQLQuery(
    RoleCoverageDocument,
    { id, known: [...known] },
    { enabled: known.length > 0, keepPrevious: true },
  );
  const gap = known.length > 0 ? data?.skillGap : null;
  const have = new Set(gap?.have.map((skill) => skill.id));
  return (
    <>
      {gap && <Coverage gap={gap} />}
      <PagedSection
        title="Skills needed"
        pages={pages}
        aside={<MarkAllKnown filter={{ role: [id] }} count={pages.totalCount} />}
        empty={<p className="quiet">No skills listed.</p>}
      >
        {({ node, importance, proficiency, ...claim }) => (
          <SkillLine skill={node}>
            <span className={importance === 'ESSENTIAL' ? 'tag tag-strong' : 'tag'}>
              {importance === 'ESSENTIAL' ? 'essential' : 'preferred'}
            </span>
            {proficiency && proficiency.id !== node.level?.id && (
              <span className="quiet">
                at level <LevelBadge level={proficiency} />
              </span>
            )}
            {have.has(node.id) && !known.includes(node.id) && <span className="quiet">implied by your skills</span>}
            <Evidence claim={claim} />
          </SkillLine>
        )}
      </PagedSection>
    </>
  );
}

function Coverage({ gap: { coverage, have, missing } }: { gap: Gap }) {
  return (
    <div className="coverage" role="status">
      <p>
        You know {have.length} of {formatCount(have.length + missing.length, 'skill')} needed. Essential skills weigh
        more.
      </p>
      <Meter share={coverage} label="Coverage of this role" />
      {missing.length > 0 && (
        <p>
          Learn first: <Links to={missing.slice(0, 3).map(({ skill }) => skill)} />
        </p>
      )}
    </div>
  );
}
