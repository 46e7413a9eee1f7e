/** Shown for an empty graph, with the ways to load data. */
export function EmptyGraph() {
  return (
    <section className="empty-graph">
      <h1>The graph is empty</h1>
      <p className="lead">
        The service is running, but the graph has no data. Load data in one of these ways, then reload the page.
      </p>
      <dl>
        <dt>The included graph of backend skills</dt>
        <dd>
          <code>npm run load</code>
        </dd>
        <dt>Skills and occupations from an ESCO or O*NET download</dt>
        <dd>
          <code>npm run graph -- import esco &lt;file&gt;</code>
          <code>npm run graph -- import onet &lt;file&gt;</code>
        </dd>
        <dt>Your own CSV files, with a mapping file</dt>
        <dd>
          <code>npm run graph -- import csv mapping.yaml</code>
        </dd>
        <dt>Individual entities, as a curator</dt>
        <dd>
          Mutations of the <a href="/graphql">API</a>
        </dd>
      </dl>
    </section>
  );
}
