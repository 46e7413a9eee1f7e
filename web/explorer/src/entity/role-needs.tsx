import { RoleCoverageDocument, RoleNeedsDocument, type RoleCoverageQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { KnowAll } from '../known/know-all';
import { useKnown } from '../known/known';
import { counted } from '../ui/counted';
import { LevelBadge } from '../ui/level-badge';
import { Meter } from '../ui/meter';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { Evidence } from './evidence';
import { Links } from './links';
import './role-needs.css';
import { SkillLine } from './skill-line';

type Gap = NonNullable<RoleCoverageQuery['skillGap']>;

/** What a role takes, and how far the visitor is. */
export function RoleNeeds({ id }: { id: string }) {
  const known = useKnown();
  const pages = usePages(RoleNeedsDocument, { id }, ({ role }) => role?.needs);
  const { data } = useAnswer(
    RoleCoverageDocument,
    { id, known: [...known] },
    { enabled: known.length > 0, keep: true },
  );
  const gap = known.length > 0 ? data?.skillGap : null;
  const have = new Set(gap?.have.map((skill) => skill.id));
  return (
    <>
      {gap && <Coverage gap={gap} />}
      <PagedSection
        title="What it takes"
        pages={pages}
        aside={<KnowAll filter={{ role: [id] }} count={pages.totalCount} />}
        empty={<p className="quiet">No skill is said to be needed.</p>}
      >
        {({ node, importance, proficiency, ...claim }) => (
          <SkillLine skill={node}>
            <span className={importance === 'ESSENTIAL' ? 'tag tag-strong' : 'tag'}>
              {importance === 'ESSENTIAL' ? 'essential' : 'preferred'}
            </span>
            {proficiency && proficiency.id !== node.level?.id && (
              <span className="quiet">
                mastered as <LevelBadge level={proficiency} />
              </span>
            )}
            {have.has(node.id) && !known.includes(node.id) && <span className="quiet">covered by what you know</span>}
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
        You have {have.length} of {counted(have.length + missing.length, 'skill')} that it takes; essential ones weigh
        more.
      </p>
      <Meter share={coverage} label="How far you cover this role" />
      {missing.length > 0 && (
        <p>
          Learn first: <Links to={missing.slice(0, 3).map(({ skill }) => skill)} />
        </p>
      )}
    </div>
  );
}
