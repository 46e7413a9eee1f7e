import { Link } from 'react-router';
import { AboutDocument, type AboutQuery, type EntityKind } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath } from '../entity/paths';
import { BROWSABLE_KINDS } from '../search/kind-tabs';
import { about as texts } from '../texts';
import { CLAIMS } from '../ui/claims';
import { formatList } from '../ui/format-list';
import { KINDS } from '../ui/kinds';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';
import { useTitle } from '../ui/use-title';
import './about.css';
import { totalsOf } from './totals';

type GraphInfo = AboutQuery['graphInfo'];

/** What the loaded graph has, and what its claims rest on. */
export default function AboutPage() {
  useTitle(texts.title);
  const result = useGraphQLQuery(AboutDocument, {});
  return (
    <div className="page">
      <h1>{texts.title}</h1>
      <QueryResult result={result} what={texts.title}>
        {({ graphInfo }) => <About info={graphInfo} />}
      </QueryResult>
    </div>
  );
}

function About({ info }: { info: GraphInfo }) {
  const { all, stated, cited } = totalsOf(info.evidence);
  return (
    <>
      <p className="lead">{texts.lead(all, stated, cited)}</p>
      <dl className="facts">
        <Fact name={texts.version}>{info.version.toLocaleString('en')}</Fact>
        <Fact name={texts.updated}>{info.updatedAt.slice(0, 10)}</Fact>
        {info.languages.length > 0 && (
          <Fact name={texts.languages}>{texts.alsoIn(formatList(info.languages, info.languages.length))}</Fact>
        )}
      </dl>
      <Section title={texts.evidence}>
        <p className="about-text">{texts.evidenceHint}</p>
        <Evidence counts={info.evidence} />
      </Section>
      <Section title={texts.contents}>
        <ul className="columns">
          {info.entities.map(({ kind, count }) => (
            <li key={kind}>
              <KindName kind={kind} />
              <span className="quiet columns-end">{count.toLocaleString('en')}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Sources sources={info.sources} />
      <Section title={texts.datasets}>
        <ul className="rows">
          {info.datasets.map(({ name, entities, edges }) => (
            <li key={name} className="line">
              {name} <span className="quiet">{texts.uses(entities, edges)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Evidence({ counts }: { counts: GraphInfo['evidence'] }) {
  return (
    <table className="about-evidence">
      <thead>
        <tr>
          <th scope="col">{texts.claim}</th>
          <th scope="col">{texts.stated}</th>
          <th scope="col">{texts.inferred}</th>
          <th scope="col">{texts.cited}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, stated, inferred, cited }) => (
          <tr key={kind}>
            <th scope="row">{CLAIMS[kind].many}</th>
            {[stated, inferred, cited].map((count, at) => (
              <td key={at}>{count.toLocaleString('en')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KindName({ kind }: { kind: EntityKind }) {
  if (!BROWSABLE_KINDS.includes(kind)) return KINDS[kind].many;
  return <Link to={`/search?kind=${kind.toLowerCase()}`}>{KINDS[kind].many}</Link>;
}

function Sources({ sources }: { sources: GraphInfo['sources'] }) {
  return (
    <Section title={texts.sources} count={sources.length}>
      <p className="quiet">{sources.length > 0 ? texts.sourcesHint : texts.noSources}</p>
      <ul className="rows">
        {sources.map(({ source: { id, name, licence }, entities, edges }) => (
          <li key={id} className="line">
            <Link to={entityPath(id)} dir="auto">
              {name}
            </Link>
            <span className="quiet">{texts.uses(entities, edges)}</span>
            {licence && <p className="quiet">{licence}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
