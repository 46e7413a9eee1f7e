import { useState } from 'react';
import { Link } from 'react-router';
import { FittingRolesDocument, RoleGapDocument, type RoleGapQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { addressOf } from '../entity/address';
import { Answered } from '../ui/answered';
import { counted } from '../ui/counted';
import { LevelBadge } from '../ui/level-badge';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';
import type { ChangeWishes } from './use-wishes';
import { usePart } from './use-part';

/** How far the visitor is from each role among the goals. */
export function RoleGaps({ roles, known }: { roles: readonly string[]; known: readonly string[] }) {
  if (roles.length === 0) return null;
  return (
    <Section title="How far from the role" id="gaps">
      {roles.map((role) => (
        <RoleGap key={role} role={role} known={known} />
      ))}
    </Section>
  );
}

function RoleGap({ role, known }: { role: string; known: readonly string[] }) {
  const answer = useAnswer(RoleGapDocument, { role, known: [...known] }, { keep: true });
  return (
    <Answered answer={answer} what="the gap">
      {({ skillGap }) => skillGap && <Gap gap={skillGap} />}
    </Answered>
  );
}

function Gap({ gap: { role, coverage, have, missing } }: { gap: NonNullable<RoleGapQuery['skillGap']> }) {
  const { part, rest } = usePart(missing, 20);
  return (
    <div className="plan-gap">
      <h3>
        <Link to={addressOf(role.id)}>{role.name}</Link>
      </h3>
      <Meter share={coverage} label={`${role.name}: covered`} />
      <p className="quiet">
        {counted(have.length, 'need')} met, {missing.length} missing
        {missing.length > 0 && ', in the order to learn them:'}
      </p>
      <ul className="columns">
        {part.map(({ skill, importance, proficiency }) => (
          <li key={skill.id}>
            <Link to={addressOf(skill.id)}>{skill.name}</Link>
            <span>
              {importance === 'PREFERRED' && <span className="quiet">preferred </span>}
              <LevelBadge level={proficiency} />
            </span>
          </li>
        ))}
      </ul>
      {rest}
    </div>
  );
}

interface FittingRolesProps {
  known: readonly string[];
  goals: readonly string[];
  change: ChangeWishes;
}

/** The roles that what is known leads to; asked on demand, since it reads the needs of all roles. */
export function FittingRoles({ known, goals, change }: FittingRolesProps) {
  const [asked, setAsked] = useState(false);
  const answer = useAnswer(
    FittingRolesDocument,
    { known: [...known] },
    { enabled: asked && known.length > 0, keep: true },
  );
  if (known.length === 0) return null;
  return (
    <Section title="Roles near to what you know" id="roles">
      {asked ? (
        <Answered answer={answer} what="roles">
          {({ roleMatches }) => (
            <ul className="plan-roles">
              {roleMatches.edges.map(({ node, coverage, missing }) => (
                <li key={node.id}>
                  <Link to={addressOf(node.id)}>{node.name}</Link>
                  <Meter share={coverage} label={`${node.name}: covered`} />
                  <span className="quiet">{missing.length} missing</span>
                  {!goals.includes(node.id) && (
                    <button type="button" onClick={() => change({ goals: [...goals, node.id] })}>
                      Add to the plan<span className="visually-hidden">: {node.name}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Answered>
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          Find roles near to what I know
        </button>
      )}
    </Section>
  );
}
