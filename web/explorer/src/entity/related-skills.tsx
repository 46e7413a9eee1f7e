import { RelatedSkillsDocument, type RelatedSkillsQuery } from '../api/generated/graphql';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { Links } from './links';
import './related-skills.css';
import { SkillLine } from './skill-line';

type Reason = NonNullable<RelatedSkillsQuery['skill']>['related']['edges'][number]['reasons'][number];

/** Texts of the reasons: before the names of the connecting entities, or without any. */
const REASON_TEXTS: Record<Reason['kind'], { through: string; alone: string }> = {
  ALTERNATIVE: { through: 'Both members of', alone: 'Both members of the same group' },
  SHARED_TECHNOLOGY: { through: 'Both use', alone: 'Both use the same technology' },
  COMMON_PREREQUISITE: { through: 'Both build on', alone: 'Both build on the same skill' },
  COMMON_DEPENDENT: { through: 'Both lead to', alone: 'Both lead to the same skill' },
  PREREQUISITE: { through: 'Prerequisite of this skill via', alone: 'Prerequisite of this skill' },
  DEPENDENT: { through: 'Builds on this skill via', alone: 'Builds on this skill' },
  SAME_ROLE: { through: 'Both needed by', alone: 'Both needed by the same role' },
  SAME_AREA: { through: 'Both belong to', alone: 'Both belong to the same area' },
  GRAPH_PROXIMITY: { through: 'Close in the graph via', alone: 'Close in the graph' },
  SIMILAR_MEANING: { through: 'Similar in meaning', alone: 'Similar in meaning' },
};

/** Related skills with the reasons for each, without the prerequisites and dependents that the page shows elsewhere. */
export function RelatedSkills({ id }: { id: string }) {
  const pages = usePages(RelatedSkillsDocument, { id }, ({ skill }) => skill?.related);
  return (
    <PagedSection title="Related skills" pages={pages}>
      {({ node, reasons }) => (
        <SkillLine
          skill={node}
          note={
            <ul className="reasons quiet">
              {proximityLast(reasons).map((reason) => (
                <li key={reason.kind}>
                  <ReasonText reason={reason} />
                </li>
              ))}
            </ul>
          }
        />
      )}
    </PagedSection>
  );
}

/** Moves proximity to the end: it is the least informative reason, whatever its weight. */
function proximityLast(reasons: readonly Reason[]): Reason[] {
  const isProximity = ({ kind }: Reason) => Number(kind === 'GRAPH_PROXIMITY');
  return [...reasons].sort((a, b) => isProximity(a) - isProximity(b));
}

function ReasonText({ reason: { kind, through } }: { reason: Reason }) {
  if (through.length === 0) return REASON_TEXTS[kind].alone;
  return (
    <>
      {REASON_TEXTS[kind].through} <Links to={through} max={3} />
    </>
  );
}
