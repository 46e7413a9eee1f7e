import { RelatedSkillsDocument, type RelatedSkillsQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entity as texts } from '../texts';
import { BestSection } from '../ui/best-section';
import { Links } from './links';
import './related-skills.css';
import { SkillLine } from './skill-line';

type Reason = NonNullable<RelatedSkillsQuery['skill']>['related']['edges'][number]['reasons'][number];

/** Texts of the reasons: before the names of the connecting entities, or without any. */
const REASON_TEXTS: Record<Reason['kind'], { through: string; alone: string }> = texts.related.reasons;

/** The most closely related skills with the reasons for each, without the prerequisites and dependents that the page shows elsewhere. */
export function RelatedSkills({ id }: { id: string }) {
  const result = useGraphQLQuery(RelatedSkillsDocument, { id });
  return (
    <BestSection title={texts.related.skills} result={result} edgesOf={({ skill }) => skill?.related.edges ?? []}>
      {({ node, reasons }) => (
        <SkillLine
          skill={node}
          note={
            <ul className="reasons quiet">
              {informative(reasons).map((reason) => (
                <li key={reason.kind}>
                  <ReasonText reason={reason} />
                </li>
              ))}
            </ul>
          }
        />
      )}
    </BestSection>
  );
}

/** Without proximity, the least informative reason, unless it is the only one. */
function informative(reasons: readonly Reason[]): readonly Reason[] {
  const others = reasons.filter(({ kind }) => kind !== 'GRAPH_PROXIMITY');
  return others.length > 0 ? others : reasons;
}

function ReasonText({ reason: { kind, through } }: { reason: Reason }) {
  if (through.length === 0) return REASON_TEXTS[kind].alone;
  return (
    <>
      {REASON_TEXTS[kind].through} <Links to={through} max={3} />
    </>
  );
}
