import { Fragment } from 'react';
import { planner } from '../texts';
import { Section } from '../ui/section';
import { budgetEnd } from './budget-end';
import { MilestoneHeading } from './milestone-heading';
import { milestonesOf } from './milestones';
import { criticalSteps, type Plan, type Step, stepNames } from './plan';
import type { PlanOptions } from './plan-options';
import { StepRow } from './step-row';
import { useFocusAfterToggle } from './use-focus-after-toggle';
import { useShowMore } from '../ui/use-show-more';

/** Longer plans show only the first stage; the others open on demand. */
const MAX_STEPS_OPEN = 40;
const PAGE_SIZE = 50;

/** The stages of a plan by milestone, and the deferred steps. */
export function Stages({ plan, options }: { plan: Plan; options: PlanOptions }) {
  const limit = budgetEnd(options);
  const names = stepNames(plan);
  const nameOf = (id: string) => names.get(id) ?? id;
  const critical = new Set(criticalSteps(plan));
  const focus = useFocusAfterToggle(plan);
  const isCritical = (step: Step) => critical.has(step);
  const rows = { nameOf, isCritical };
  return (
    <Section title={planner.stages} id="stages" aside={<p className="quiet plan-hint">{planner.stagesHint}</p>}>
      <div ref={focus.list} onClickCapture={focus.onToggle}>
        {milestonesOf(plan).map((planned) => (
          <Fragment key={planned.stages[0]?.index}>
            <MilestoneHeading milestone={planned} start={options.start} />
            {planned.stages.map(({ index, steps }) => (
              <Stage
                key={index}
                title={planner.stage(index)}
                steps={steps}
                open={index === 1 || plan.stepCount <= MAX_STEPS_OPEN}
                {...rows}
              />
            ))}
          </Fragment>
        ))}
        {plan.deferred.length > 0 && (
          <Stage
            title={limit === null ? planner.deferred : planner.deferredBeyond(limit)}
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
  const { visible, showMore } = useShowMore(steps, PAGE_SIZE);
  return (
    <details className="plan-stage" open={open}>
      <summary>
        <h4>{title}</h4> <span className="quiet">{planner.steps(steps.length)}</span>
      </summary>
      <ol>
        {visible.map((step) => (
          <StepRow key={step.skill.id} step={step} nameOf={nameOf} critical={isCritical(step)} />
        ))}
      </ol>
      {showMore}
    </details>
  );
}
