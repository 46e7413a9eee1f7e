import { defineConfig } from 'vite';
import { precompressed } from '../precompressed.ts';

/** Builds GraphiQL, which the service serves under /graphql. */
export default defineConfig({
  base: '/graphql/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [precompressed()],
  // loads the formatter of the GraphQL worker on demand
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // Monaco, the editor inside GraphiQL, is 2,800 kB
    chunkSizeWarningLimit: 3000,
    // dependencies of GraphiQL contain 'use client', which has no effect here; compression takes most of the build
    rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
  },
});
