import { type GapNeedFragment, RoleGapByAreaDocument, type RoleLineFragment } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { Links } from '../entity/links';
import { useKnowledge, useKnown } from '../known/known';
import { compare as texts } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import { Meter } from '../ui/meter';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';
import { AreaTable } from './area-table';
import { areasOf, gapCsv, skillsOf, STATUSES } from './gap';
import { PrintAndCsv } from './print-and-csv';

/** What the user knows of the needs of a role, to print or to copy. */
export function RoleGapPage({ role }: { role: RoleLineFragment }) {
  const knowledge = useKnowledge();
  const isEmpty = useKnown().length === 0;
  const result = useGraphQLQuery(RoleGapByAreaDocument, { role: role.id, ...knowledge }, { keepPrevious: true });
  return (
    <QueryResult result={result} what={texts.what.gap}>
      {({ skillGap: gap }) =>
        gap && (
          <>
            {isEmpty && <p className="empty">{texts.nothingKnown}</p>}
            <p className="compare-coverage">
              <Meter share={gap.coverage} label={texts.coverage(role.name)} />
              <span>{texts.summary(gap.have.length, gap.have.length + gap.below.length + gap.missing.length)}</span>
            </p>
            <PrintAndCsv fileName="skill-gap.csv" text={() => gapCsv(gap)} />
            {STATUSES.map((status) => (
              <Section key={status} title={texts.status[status]} count={gap[status].length} id={status}>
                <AreaTable
                  items={gap[status]}
                  areasOf={areasOf}
                  keyOf={({ options }) => options.map(({ id }) => id).join(' ')}
                  columns={columnsOf(status)}
                  cells={(need) => cellsOf(need).slice(0, columnsOf(status).length)}
                />
              </Section>
            ))}
          </>
        )
      }
    </QueryResult>
  );
}

const MAX_OPTIONS = 4;

/** Of what is missing, nothing is known. */
function columnsOf(status: (typeof STATUSES)[number]) {
  const { need, required, have } = texts.columns;
  return status === 'missing' ? [need, required] : [need, required, have];
}

function cellsOf(need: GapNeedFragment) {
  const skills = skillsOf(need);
  return [
    <span key="need">
      {skills.length > 1 && texts.anyOf} <Links to={skills} max={MAX_OPTIONS} />
    </span>,
    <span key="required" className="compare-facts">
      <span className="quiet">{texts.importance[need.importance]}</span> <LevelBadge level={need.required} />
    </span>,
    <span key="have" className="compare-facts">
      <LevelBadge level={need.have} /> {need.assumption && <span className="quiet">{texts.columns.assumed}</span>}
    </span>,
  ];
}
