import { defineConfig } from 'vite';

/** GraphiQL for browsers, as files that the service itself serves under /graphql. */
export default defineConfig({
  base: '/graphql/',
  publicDir: false,
  logLevel: 'warn',
  // lets the GraphQL worker fetch its formatter only when it is used
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // Monaco, the editor inside GraphiQL, is 2,800 kB
    chunkSizeWarningLimit: 3000,
    // GraphiQL's dependencies carry 'use client' and the like, which mean nothing here
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
