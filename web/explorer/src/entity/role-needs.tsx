import { Fragment } from 'react';
import { RoleCoverageDocument, type NeedStatusFragment, type RoleCoverageQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { Questions } from '../known/questions';
import { useKnowledge, useKnown } from '../known/known';
import { entity as texts } from '../texts';
import { formatList } from '../ui/format-list';
import { LevelBadge } from '../ui/level-badge';
import { Loading } from '../ui/loading';
import { Meter } from '../ui/meter';
import { Evidence } from './evidence';
import { Links } from './links';
import { NeedLinks, needKey } from './need-links';
import { NeedsByArea } from './needs-by-area';
import './role-needs.css';
import { SkillLine } from './skill-line';

type Gap = NonNullable<RoleCoverageQuery['skillGap']>;

/** The skills that a role needs, and the user's coverage. */
export function RoleNeeds({ id }: { id: string }) {
  const known = useKnown();
  const knowledge = useKnowledge();
  const { data, isLoading } = useGraphQLQuery(
    RoleCoverageDocument,
    { id, ...knowledge },
    { enabled: known.length > 0, keepPrevious: true },
  );
  const gap = known.length > 0 ? data?.skillGap : null;
  const needs = needsBySkill(gap ? [...gap.have, ...gap.below, ...gap.missing] : []);
  const isKnown = new Set([...(gap?.have ?? []), ...(gap?.below ?? [])].flatMap(({ skill }) => skill?.id ?? []));
  return (
    <>
      {isLoading && <Loading what={texts.needs.yourCoverage} />}
      {gap && <Coverage gap={gap} />}
      {gap && <Questions assumptions={gap.assumptions} />}
      <NeedsByArea id={id}>
        {({ node, importance, proficiency, inherited, statedBy, ...claim }) => (
          <SkillLine skill={node}>
            {importance === 'PREFERRED' && <span className="tag">{texts.preferred}</span>}
            {proficiency && proficiency.id !== node.level?.id && (
              <span className="quiet">
                {texts.needs.atLevel} <LevelBadge level={proficiency} />
              </span>
            )}
            {inherited && (
              <span className="quiet">
                {texts.needs.from} <Links to={[statedBy]} />
              </span>
            )}
            {isKnown.has(node.id) && !known.includes(node.id) && <span className="quiet">{texts.needs.implied}</span>}
            <NeedNote need={needs.get(node.id)} skill={node.id} />
            <Evidence claim={claim} />
          </SkillLine>
        )}
      </NeedsByArea>
    </>
  );
}

function Coverage({ gap: { coverage, have, below, missing } }: { gap: Gap }) {
  return (
    <div className="coverage" role="status">
      <p>{texts.needs.met(have.length, below.length, have.length + below.length + missing.length)}</p>
      <Meter share={coverage} label={texts.needs.coverage} />
      {missing.length > 0 && (
        <p>
          {texts.needs.learnFirst}{' '}
          {missing.slice(0, 3).map((need, index) => (
            <Fragment key={needKey(need)}>
              {index > 0 && ', '}
              <NeedLinks need={need} />
            </Fragment>
          ))}
        </p>
      )}
      {below.length > 0 && (
        <p>
          {texts.needs.below} <Links to={below.flatMap(({ skill }) => skill ?? [])} />
        </p>
      )}
    </div>
  );
}

/** The needs by the id of each skill that meets them. */
function needsBySkill(needs: readonly NeedStatusFragment[]): ReadonlyMap<string, NeedStatusFragment> {
  return new Map(needs.flatMap((need) => need.options.map(({ id }) => [id, need] as const)));
}

/** Of which alternatives a skill is one, and the level at which it is known, if that is not enough. */
function NeedNote({ need, skill }: { need: NeedStatusFragment | undefined; skill: string }) {
  if (!need) return null;
  const others = need.options.filter(({ id }) => id !== skill);
  const isBelow = need.skill?.id === skill && need.have && need.required && need.have.rank < need.required.rank;
  return (
    <>
      {others.length > 0 && <span className="quiet">{texts.needs.or(formatList(others.map(({ name }) => name)))}</span>}
      {isBelow && (
        <span className="quiet">
          {texts.needs.knownAt} <LevelBadge level={need.have} />
        </span>
      )}
    </>
  );
}
