import { criticalSteps, type Plan, stepNames, stepsOf } from '../planner/plan';
import { StepRow } from '../planner/step-row';
import { useFocusAfterToggle } from '../planner/use-focus-after-toggle';
import { paste as texts } from '../texts';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';
import { renderCvToggle } from './cv-toggle';

const PAGE_SIZE = 50;

/** The steps of a path in order. The many goals of a job are one after another, so that stages would have one step each. */
export function JobSteps({ plan }: { plan: Plan }) {
  const steps = stepsOf(plan);
  const { visible, showMore } = useShowMore(steps, PAGE_SIZE);
  const names = stepNames(plan);
  const critical = new Set(criticalSteps(plan));
  const focus = useFocusAfterToggle(plan);
  if (steps.length === 0) return null;
  return (
    <Section
      title={texts.path.steps}
      count={steps.length}
      id="steps"
      aside={<p className="quiet plan-hint">{texts.path.stepsHint}</p>}
    >
      <div ref={focus.list} onClickCapture={focus.onToggle}>
        <ol className="paste-steps">
          {visible.map((step) => (
            <StepRow
              key={step.skill.id}
              step={step}
              nameOf={(id) => names.get(id) ?? id}
              critical={critical.has(step)}
              renderToggle={renderCvToggle}
            />
          ))}
        </ol>
        {showMore}
      </div>
    </Section>
  );
}
