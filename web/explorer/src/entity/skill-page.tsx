import { Link } from 'react-router';
import { KnownToggle } from '../known/known-toggle';
import { StateButton } from '../known/state-button';
import { entity as texts } from '../texts';
import { SKILL_KINDS } from '../ui/kinds';
import { formatMonths } from '../ui/format-months';
import { mapPath, planPath } from './paths';
import { EntityFrame } from './entity-frame';
import { LevelLink } from './level-link';
import type { EntityOf } from './entity-page';
import { Evidence } from './evidence';
import { HowToLearn } from './how-to-learn';
import { lifecycleFacts } from './lifecycle-facts';
import { Links } from './links';
import { Prerequisites } from './prerequisites';
import { ReadinessNote } from './readiness-note';
import { RelatedSkills } from './related-skills';
import { SkillDependents, SkillRoles, SkillTechnologies } from './skill-lists';

type Skill = EntityOf<'Skill'>;

export function SkillPage({ skill }: { skill: Skill }) {
  const { id, name, kind, level, areas, tracks, alternativeGroups, learningTime, prerequisiteGroups } = skill;
  return (
    <EntityFrame
      entity={skill}
      kind={texts.skill.kind(SKILL_KINDS[kind])}
      facts={[
        [texts.skill.level, level && <LevelLink level={level} />],
        [texts.skill.time, learningTime && <LearningTime skill={skill} time={learningTime} />],
        [texts.skill.area, areas.length > 0 && <Links to={areas} />],
        [texts.skill.track, tracks.length > 0 && <Links to={tracks} />],
        [texts.skill.oneOf, alternativeGroups.length > 0 && <Links to={alternativeGroups} />],
        ...lifecycleFacts(skill),
      ]}
      actions={
        <>
          <KnownToggle id={id} name={name} />
          <StateButton id={id} name={name} state="learning" />
          <StateButton id={id} name={name} state="skipped" />
          <Link className="button button-primary" to={planPath(id)}>
            {texts.skill.plan}
          </Link>
          <Link className="button" to={mapPath(id)}>
            {texts.skill.map}
          </Link>
        </>
      }
    >
      <ReadinessNote id={id} />
      <Prerequisites id={id} groups={prerequisiteGroups} />
      <SkillDependents id={id} />
      <HowToLearn skill={skill} />
      <SkillTechnologies id={id} />
      <SkillRoles id={id} />
      <RelatedSkills id={id} />
    </EntityFrame>
  );
}

function LearningTime({ skill, time }: { skill: Skill; time: NonNullable<Skill['learningTime']> }) {
  const { learningTimeBasis, learningTimeRationale, learningTimeShareOf } = skill;
  return (
    <>
      {formatMonths(time)} <span className="quiet">{texts.skill.pace}</span>
      {learningTimeBasis === 'INFERRED' && (
        <Evidence
          claim={{
            basis: 'INFERRED',
            rationale: learningTimeRationale,
            citations: learningTimeShareOf ? [learningTimeShareOf] : [],
          }}
        />
      )}
    </>
  );
}
