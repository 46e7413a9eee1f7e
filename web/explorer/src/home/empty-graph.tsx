/** For a graph without anything in it: how to fill it. */
export function EmptyGraph() {
  return (
    <section className="empty-graph">
      <h1>The graph is empty</h1>
      <p className="lead">
        The service runs; there is nothing to show yet. Fill it in one of these ways, then reload the page.
      </p>
      <dl>
        <dt>The graph of backend skills that comes with the service</dt>
        <dd>
          <code>npm run load</code>
        </dd>
        <dt>ESCO’s skills and occupations, or O*NET’s, from their own downloads</dt>
        <dd>
          <code>npm run graph -- import esco &lt;file&gt;</code>
          <code>npm run graph -- import onet &lt;file&gt;</code>
        </dd>
        <dt>Your own spreadsheets, with a mapping file</dt>
        <dd>
          <code>npm run graph -- import csv mapping.yaml</code>
        </dd>
        <dt>One thing at a time, as a curator</dt>
        <dd>
          by mutations of the <a href="/graphql">API</a>
        </dd>
      </dl>
    </section>
  );
}
