import { useId } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import { planner } from '../texts';
import { without } from './choices';
import { parseDate } from './dates';
import { EntityPicker } from './entity-picker';
import { KnownForm } from './known-form';
import { ParsedField } from './parsed-field';
import './plan-form.css';
import { parsePositive, type PlanOptions, REFERENCE_HOURS } from './plan-options';
import { RemoveButton } from './remove-button';
import type { ChangePlanOptions } from './use-plan-options';

const GOAL_KINDS: readonly EntityKind[] = ['SKILL', 'ROLE', 'TECHNOLOGY', 'AREA', 'TRACK', 'LEVEL'];

interface PlanFormProps {
  options: PlanOptions;
  change: ChangePlanOptions;
  nameOf: (id: string) => string;
}

/** The form of a plan: goals, known skills, time and options. */
export function PlanForm({ options, change, nameOf }: PlanFormProps) {
  return (
    <form className="plan-form" aria-label={planner.form} onSubmit={(event) => event.preventDefault()}>
      <Goals options={options} change={change} nameOf={nameOf} />
      <KnownForm />
      <fieldset>
        <legend>{planner.time}</legend>
        <div className="plan-numbers">
          <ParsedField
            label={planner.hours}
            value={options.hoursPerWeek}
            parse={parsePositive}
            hint={planner.numberInvalid}
            placeholder={String(REFERENCE_HOURS)}
            inputMode="decimal"
            onChange={(hours) => change({ hoursPerWeek: hours ?? REFERENCE_HOURS }, { replace: true })}
          />
          <ParsedField
            label={planner.budget}
            value={options.budgetMonths}
            parse={parsePositive}
            hint={planner.numberInvalid}
            placeholder={planner.noLimit}
            inputMode="decimal"
            onChange={(budgetMonths) => change({ budgetMonths }, { replace: true })}
          />
          <ParsedField
            label={planner.startDate}
            value={options.start}
            parse={parseDate}
            hint={planner.startInvalid}
            type="date"
            onChange={(start) => change({ start }, { replace: true })}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{planner.include.title}</legend>
        <Check
          label={planner.include.recommended}
          checked={options.recommended}
          onChange={(recommended) => change({ recommended })}
        />
        <Check
          label={planner.include.preferred}
          checked={options.preferred}
          onChange={(preferred) => change({ preferred })}
        />
      </fieldset>
      <PreferredAndAvoided options={options} change={change} nameOf={nameOf} />
    </form>
  );
}

function Goals({ options: { goals }, change, nameOf }: PlanFormProps) {
  return (
    <div className="plan-goals">
      <EntityPicker
        label={planner.goals.label}
        placeholder={planner.goals.placeholder}
        kinds={GOAL_KINDS}
        picked={goals}
        onPick={({ id }) => change({ goals: [...goals, id] })}
      />
      {goals.length > 0 && (
        <ol className="plan-picked" aria-label={planner.goals.list}>
          {goals.map((id, index) => (
            <li key={id}>
              <span className="plan-picked-name">{nameOf(id)}</span>
              {index > 0 && (
                <button type="button" onClick={() => change({ goals: moveUp(goals, index) })}>
                  <span aria-hidden="true">↑</span>
                  <span className="visually-hidden">{planner.goals.moveUp(nameOf(id))}</span>
                </button>
              )}
              <RemoveButton name={nameOf(id)} onClick={() => change({ goals: without(goals, id) })} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Preferred and avoided alternatives; each can be removed. */
function PreferredAndAvoided({ options: { prefer, avoid }, change, nameOf }: PlanFormProps) {
  const texts = planner.preferences;
  if (prefer.length + avoid.length === 0) return null;
  const preferences = [
    ...prefer.map((id) => ({ id, verb: texts.prefer, remove: () => change({ prefer: without(prefer, id) }) })),
    ...avoid.map((id) => ({ id, verb: texts.avoid, remove: () => change({ avoid: without(avoid, id) }) })),
  ];
  return (
    <fieldset>
      <legend>{texts.title}</legend>
      <ul className="plan-picked">
        {preferences.map(({ id, verb, remove }) => (
          <li key={`${verb} ${id}`}>
            <span className="plan-picked-name">
              <span className="quiet">{verb}</span> {nameOf(id)}
            </span>
            <RemoveButton name={texts.name(verb, nameOf(id))} onClick={remove} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
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
