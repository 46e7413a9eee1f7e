/**
 * The documented commands that tests/e2e/documented-commands.test.ts does not run, by the reason. One with a placeholder
 * (`<zip>`, `[url]`, `…`) is no command yet, and needs no entry.
 */
export const NOT_RUN: Readonly<Record<string, readonly RegExp[]>> = {
  'CI runs it: `.ci/run`, or `npm test` before the tests': [
    /^\.ci\//,
    /^npm ci( &&|$)/,
    /^npm test\b/,
    /^npm run (build|codegen|lint|lint:schema|client)$/,
    /^npm run bench -- --smoke$/,
  ],
  'starts a server, which does not end; tests/e2e/service.test.ts and embeddings.test.ts start the service': [
    /(^| )npm start$/,
    /^npm run dev$/,
    /^npx vite web\/explorer$/,
  ],
  'writes into the checkout': [/^npm run (format|docs|picture|screenshots|release-schema)$/],
  'takes minutes': [/^npm run (mutation|quality|worst-query|eval)\b/, /^npm run bench -- (?!--smoke)/],
  'needs a program that few machines have': [/^(kubectl|neo4j-admin|rover|pdftotext|openssl|riot) /, /\| jq /],
  'downloads 288 MB': [/onnxruntime-node/],
  'needs the vectors of a model; tests/graph/match-suggestions.test.ts': [/ suggest-matches /, / matches\.jsonl/],
  'does not end; tests/contract/subscriptions.test.ts reads the stream': [/^curl -N /],
  'tests/e2e/production-install.test.ts runs it': [/^npm pack$/, /^npx skill-graph\b/],
  'tests/e2e/deployment-files.test.ts runs it': [/^npm (run )?sbom$/],
  'names the program, whose commands are run': [/^npm run$/, /^npm run graph$/],
};
