import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** Puts what the page asks beside the page: its documents by their hashes, which are all that it sends. */
function persistedDocuments(): Plugin {
  const file = join(import.meta.dirname, 'src/api/generated/persisted-documents.json');
  return {
    name: 'persisted-documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: readFileSync(file) });
    },
  };
}

/** The explorer, as files that the service itself serves at /. */
export default defineConfig({
  base: '/',
  logLevel: 'warn',
  plugins: [persistedDocuments()],
  // during `vite web/explorer`: the API of a service that runs beside it
  server: { proxy: { '/graphql': process.env.SKILL_GRAPH_URL ?? 'http://localhost:4000' } },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // what is inlined would need a policy that allows data: addresses
    assetsInlineLimit: 0,
    // React's libraries carry 'use client', which means nothing here
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
