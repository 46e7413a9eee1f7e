import { useQuery } from '@tanstack/react-query';
import { ComparedNeedsDocument, ComparedTechnologiesDocument, type RoleLineFragment } from '../api/generated/graphql';
import type { RequestError } from '../api/request';
import { requestPages } from '../api/request-pages';
import { Links } from '../entity/links';
import { compare as texts } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';
import { AreaTable } from './area-table';
import { comparisonCsv } from './comparison-csv';
import { compareNeeds, differs, type Need, needsOf } from './needs';
import { PrintAndCsv } from './print-and-csv';
import { TwoTechnologies } from './two-technologies';

interface Role {
  needs: Need[];
  technologies: { id: string; name: string }[];
}

/** The needs and technologies of two roles: shared, only here, only there. */
export function TwoRoles({ a, b }: { a: RoleLineFragment; b: RoleLineFragment }) {
  const result = useQuery<[Role, Role], RequestError>({
    queryKey: ['compare', a.id, b.id],
    queryFn: ({ signal }) => Promise.all([fetchRole(a.id, signal), fetchRole(b.id, signal)]),
  });
  return (
    <QueryResult result={result} what={texts.what.needs}>
      {([roleA, roleB]) => {
        const comparison = compareNeeds(roleA.needs, roleB.needs);
        const { shared, onlyA, onlyB } = comparison;
        return (
          <>
            <PrintAndCsv fileName="compared-roles.csv" text={() => comparisonCsv(comparison, a.name, b.name)} />
            <Section title={texts.shared} count={shared.length} id="shared">
              <AreaTable
                items={shared}
                areasOf={(both) => both.a.areas}
                keyOf={(both) => both.a.key}
                columns={[texts.columns.need, a.name, b.name]}
                emphasized={differs}
                cells={(both) => [
                  <NeedSkills key="need" need={both.a} />,
                  <NeedFacts key="a" need={both.a} />,
                  <NeedFacts key="b" need={both.b} />,
                ]}
              />
            </Section>
            <div className="compare-sides">
              <OnlyIn role={a} needs={onlyA} id="only-a" />
              <OnlyIn role={b} needs={onlyB} id="only-b" />
            </div>
            <TwoTechnologies a={a} b={b} ofA={roleA.technologies} ofB={roleB.technologies} />
          </>
        );
      }}
    </QueryResult>
  );
}

async function fetchRole(id: string, signal: AbortSignal): Promise<Role> {
  const [edges, technologies] = await Promise.all([
    requestPages(ComparedNeedsDocument, { id }, ({ role }) => role?.needs, { signal }),
    requestPages(ComparedTechnologiesDocument, { roles: [id] }, (data) => data.technologies, { signal }),
  ]);
  return { needs: needsOf(edges), technologies: technologies.map(({ node }) => node) };
}

function OnlyIn({ role, needs, id }: { role: RoleLineFragment; needs: readonly Need[]; id: string }) {
  return (
    <Section title={texts.only(role.name)} count={needs.length} id={id}>
      <AreaTable
        items={needs}
        areasOf={({ areas }) => areas}
        keyOf={({ key }) => key}
        columns={[texts.columns.need, texts.columns.required]}
        cells={(need) => [<NeedSkills key="need" need={need} />, <NeedFacts key="facts" need={need} />]}
      />
    </Section>
  );
}

const MAX_OPTIONS = 4;

function NeedSkills({ need: { skills } }: { need: Need }) {
  return (
    <>
      {skills.length > 1 && texts.anyOf} <Links to={skills} max={MAX_OPTIONS} />
    </>
  );
}

function NeedFacts({ need: { importance, proficiency } }: { need: Need }) {
  return (
    <span className="compare-facts">
      <span className="quiet">{texts.importance[importance]}</span> <LevelBadge level={proficiency} />
    </span>
  );
}
