import { Link } from 'react-router';
import { GoalExamplesDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { Answered } from '../ui/answered';
import { LevelBadge } from '../ui/level-badge';
import type { ChangeWishes } from './use-wishes';

/** As many examples as are of use. */
const FEW = 8;

/** Before anything is picked: what a plan is, and goals of the loaded graph to begin with. */
export function NoGoals({ change }: { change: ChangeWishes }) {
  const answer = useAnswer(GoalExamplesDocument, {});
  return (
    <div className="plan-empty">
      <p>
        Pick where to get to, and tick what you know: the plan lists what is left to learn, in an order that works, with
        the time that it takes.
      </p>
      <Answered answer={answer} what="examples">
        {({ roles, areas }) => {
          const areasAsExamples = areas.slice(0, FEW).map((area) => ({ ...area, level: null }));
          const examples = roles.edges.length > 0 ? roles.edges.map(({ node }) => node) : areasAsExamples;
          if (examples.length === 0) {
            return (
              <p>
                This graph has no roles and no areas to begin with. <Link to="/search">Look for a skill</Link> instead.
              </p>
            );
          }
          return (
            <>
              <h2>To begin with</h2>
              <ul className="chips">
                {examples.map((example) => (
                  <li key={example.id}>
                    <button type="button" className="chip" onClick={() => change({ goals: [example.id] })}>
                      {example.name} <LevelBadge level={example.level} />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answered>
    </div>
  );
}
