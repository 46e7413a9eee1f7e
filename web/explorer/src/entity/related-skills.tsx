import { RelatedSkillsDocument, type RelatedSkillsQuery } from '../api/generated/graphql';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { Links } from './links';
import './related-skills.css';
import { SkillLine } from './skill-line';

type Reason = NonNullable<RelatedSkillsQuery['skill']>['related']['edges'][number]['reasons'][number];

/** What each sort of tie says, before the names of what the two skills share, or without any. */
const WORDS: Record<Reason['kind'], { through: string; alone: string }> = {
  SHARED_TECHNOLOGY: { through: 'Both use', alone: 'Both use the same technology' },
  COMMON_PREREQUISITE: { through: 'Both build on', alone: 'Both build on the same skill' },
  COMMON_DEPENDENT: { through: 'Both lead to', alone: 'Both lead to the same skill' },
  PREREQUISITE: { through: 'It comes before this skill, by way of', alone: 'It comes before this skill' },
  DEPENDENT: { through: 'It builds on this skill, by way of', alone: 'It builds on this skill' },
  SAME_ROLE: { through: 'Needed together by', alone: 'The same role needs both' },
  SAME_AREA: { through: 'Both belong to', alone: 'Both belong to the same area' },
  GRAPH_PROXIMITY: { through: 'Close in the graph, by way of', alone: 'Close in the graph' },
};

/** Skills worth looking at beside one, with the reasons in words. */
export function RelatedSkills({ id }: { id: string }) {
  const pages = usePages(RelatedSkillsDocument, { id }, ({ skill }) => skill?.related);
  return (
    <PagedSection title="Related skills" pages={pages}>
      {({ node, reasons }) => (
        <SkillLine
          skill={node}
          note={
            <ul className="reasons quiet">
              {plainestFirst(reasons).map((reason) => (
                <li key={reason.kind}>
                  <InWords reason={reason} />
                </li>
              ))}
            </ul>
          }
        />
      )}
    </PagedSection>
  );
}

/** That two skills are close says least, however much it weighs. */
function plainestFirst(reasons: readonly Reason[]): Reason[] {
  const isVague = ({ kind }: Reason) => Number(kind === 'GRAPH_PROXIMITY');
  return [...reasons].sort((a, b) => isVague(a) - isVague(b));
}

function InWords({ reason: { kind, through } }: { reason: Reason }) {
  if (through.length === 0) return WORDS[kind].alone;
  return (
    <>
      {WORDS[kind].through} <Links to={through} atMost={3} />
    </>
  );
}
