import { type MouseEvent, useEffect, useRef } from 'react';
import { counted } from '../ui/counted';
import { Section } from '../ui/section';
import { criticalSteps, type Plan, type Step, stepNames } from './plan';
import { StepRow } from './step-row';
import { usePart } from './use-part';

/** A longer plan shows its first stage alone; the others open on demand. */
const ALL_OPEN_UP_TO = 40;
const MAX_STEPS = 50;

/** The plan as what can be learned after what, and what there is no time for. */
export function Stages({ plan, budgetMonths }: { plan: Plan; budgetMonths: number | null }) {
  const names = stepNames(plan);
  const nameOf = (id: string) => names.get(id) ?? id;
  const critical = new Set(criticalSteps(plan));
  const focus = useFocusAfterTick(plan);
  const isCritical = (step: Step) => critical.has(step);
  const rows = { nameOf, isCritical };
  return (
    <Section
      title="Stages"
      id="stages"
      aside={<p className="quiet plan-hint">Each builds on those before it. Tick what you know.</p>}
    >
      <div ref={focus.list} onClickCapture={focus.onTick}>
        {plan.stages.map(({ index, steps }) => (
          <Stage
            key={index}
            title={`Stage ${index}`}
            steps={steps}
            open={index === 1 || plan.stepCount <= ALL_OPEN_UP_TO}
            {...rows}
          />
        ))}
        {plan.deferred.length > 0 && (
          <Stage
            title={budgetMonths === null ? 'Left for later' : `Left for later than ${counted(budgetMonths, 'month')}`}
            steps={plan.deferred}
            open={false}
            {...rows}
          />
        )}
      </div>
    </Section>
  );
}

interface StageProps {
  title: string;
  steps: readonly Step[];
  open: boolean;
  nameOf: (id: string) => string;
  isCritical: (step: Step) => boolean;
}

function Stage({ title, steps, open, nameOf, isCritical }: StageProps) {
  const { part, rest } = usePart(steps, MAX_STEPS);
  return (
    <details className="plan-stage" open={open}>
      <summary>
        <h3>{title}</h3> <span className="quiet">{counted(steps.length, 'step')}</span>
      </summary>
      <ol>
        {part.map((step) => (
          <StepRow key={step.skill.id} step={step} nameOf={nameOf} critical={isCritical(step)} />
        ))}
      </ol>
      {rest}
    </details>
  );
}

/** A step that is ticked leaves the plan, and its button with it: the keyboard goes on from the one that follows. */
function useFocusAfterTick(plan: Plan) {
  const list = useRef<HTMLDivElement>(null);
  const ticked = useRef<number | null>(null);
  const buttons = () =>
    [...(list.current?.querySelectorAll<HTMLElement>('.known-toggle') ?? [])].filter((one) => one.checkVisibility());
  useEffect(() => {
    const left = buttons();
    const next = ticked.current === null ? undefined : left[Math.min(ticked.current, left.length - 1)];
    if (document.activeElement === document.body) next?.focus({ preventScroll: true });
    ticked.current = null;
  }, [plan]);
  const onTick = ({ target }: MouseEvent) => {
    const button = (target as Element).closest<HTMLElement>('.known-toggle');
    if (button) ticked.current = buttons().indexOf(button);
  };
  return { list, onTick };
}
