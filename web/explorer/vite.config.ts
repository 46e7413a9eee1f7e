import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { precompressed } from '../precompressed.ts';

/** Emits the page's persisted documents; the page sends only their hashes. */
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

/** Builds the explorer, which the service serves at /. */
export default defineConfig({
  base: '/',
  logLevel: 'warn',
  plugins: [persistedDocuments(), precompressed()],
  // proxies the API when running `vite web/explorer`
  server: { proxy: { '/graphql': process.env.SKILL_GRAPH_URL ?? 'http://localhost:4000' } },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // inlined assets would require a content security policy that allows data: URLs
    assetsInlineLimit: 0,
    // React libraries contain 'use client', which has no effect here; compression takes most of the build
    rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
  },
});
