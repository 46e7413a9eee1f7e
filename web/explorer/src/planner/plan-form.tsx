import { useId } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import { without } from './choices';
import { EntityPicker } from './entity-picker';
import { KnownForm } from './known-form';
import { NumberField } from './number-field';
import './plan-form.css';
import { RemoveButton } from './remove-button';
import type { ChangeWishes } from './use-wishes';
import { REFERENCE_HOURS, type Wishes } from './wishes';

/** What can be got to. */
const GOAL_KINDS: readonly EntityKind[] = ['SKILL', 'ROLE', 'TECHNOLOGY', 'AREA', 'TRACK', 'LEVEL'];

interface PlanFormProps {
  wishes: Wishes;
  change: ChangeWishes;
  nameOf: (id: string) => string;
}

/** What a plan is asked for by: goals, what is known, time, and which needs to follow. */
export function PlanForm({ wishes, change, nameOf }: PlanFormProps) {
  return (
    <form className="plan-form" aria-label="What to plan" onSubmit={(event) => event.preventDefault()}>
      <Goals wishes={wishes} change={change} nameOf={nameOf} />
      <KnownForm />
      <fieldset>
        <legend>Time</legend>
        <div className="plan-numbers">
          <NumberField
            label="Hours a week"
            value={wishes.hoursPerWeek}
            placeholder={String(REFERENCE_HOURS)}
            onChange={(hours) => change({ hoursPerWeek: hours ?? REFERENCE_HOURS }, { replace: true })}
          />
          <NumberField
            label="Budget in months"
            value={wishes.budgetMonths}
            placeholder="No end"
            onChange={(budgetMonths) => change({ budgetMonths }, { replace: true })}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>Go further</legend>
        <Check
          label="Recommended prerequisites, too"
          checked={wishes.recommended}
          onChange={(recommended) => change({ recommended })}
        />
        <Check
          label="What a role prefers, too"
          checked={wishes.preferred}
          onChange={(preferred) => change({ preferred })}
        />
      </fieldset>
      <Leanings wishes={wishes} change={change} nameOf={nameOf} />
    </form>
  );
}

function Goals({ wishes: { goals }, change, nameOf }: PlanFormProps) {
  return (
    <div className="plan-goals">
      <EntityPicker
        label="Where to get to"
        placeholder="A role, skill, technology…"
        kinds={GOAL_KINDS}
        taken={goals}
        onPick={(id) => change({ goals: [...goals, id] })}
      />
      {goals.length > 0 && (
        <ol className="plan-picked" aria-label="Goals, most urgent first">
          {goals.map((id, index) => (
            <li key={id}>
              <span className="plan-picked-name">{nameOf(id)}</span>
              {index > 0 && (
                <button type="button" onClick={() => change({ goals: moveUp(goals, index) })}>
                  <span aria-hidden="true">↑</span>
                  <span className="visually-hidden">More urgent: {nameOf(id)}</span>
                </button>
              )}
              <RemoveButton what={nameOf(id)} onClick={() => change({ goals: without(goals, id) })} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What alternatives the plan was steered to and from, for taking it back. */
function Leanings({ wishes: { prefer, avoid }, change, nameOf }: PlanFormProps) {
  if (prefer.length + avoid.length === 0) return null;
  const leanings = [
    ...prefer.map((id) => ({ id, word: 'Prefer', remove: () => change({ prefer: without(prefer, id) }) })),
    ...avoid.map((id) => ({ id, word: 'Avoid', remove: () => change({ avoid: without(avoid, id) }) })),
  ];
  return (
    <fieldset>
      <legend>Your choices</legend>
      <ul className="plan-picked">
        {leanings.map(({ id, word, remove }) => (
          <li key={`${word} ${id}`}>
            <span className="plan-picked-name">
              <span className="quiet">{word}</span> {nameOf(id)}
            </span>
            <RemoveButton what={`${word} ${nameOf(id)}`} onClick={remove} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: (now: boolean) => void }) {
  const id = useId();
  return (
    <div className="plan-check">
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

function moveUp(ids: readonly string[], index: number): string[] {
  const moved = [...ids];
  moved.splice(index - 1, 0, ...moved.splice(index, 1));
  return moved;
}
