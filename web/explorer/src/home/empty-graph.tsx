import { home } from '../texts';

const texts = home.empty;

/** Shown for an empty graph, with the ways to load data. */
export function EmptyGraph() {
  return (
    <section className="empty-graph">
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      <dl>
        <dt>{texts.included}</dt>
        <dd>
          <code>npm run load</code>
        </dd>
        <dt>{texts.download}</dt>
        <dd>
          <code>npm run graph -- import esco &lt;file&gt;</code>
          <code>npm run graph -- import onet &lt;file&gt;</code>
        </dd>
        <dt>{texts.csv}</dt>
        <dd>
          <code>npm run graph -- import csv mapping.yaml</code>
        </dd>
        <dt>{texts.entities}</dt>
        <dd>
          {texts.mutations}
          <a href="/graphql">{texts.api}</a>
        </dd>
      </dl>
    </section>
  );
}
