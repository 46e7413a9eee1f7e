/**
 * npm runs `prepare` after each install. With the development dependencies it builds; a production install
 * (`npm ci --omit=dev`) has no compiler, and needs a dist/ that was built before.
 */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/typescript')) {
  execSync('npm run build', { stdio: 'inherit' });
} else if (!existsSync('dist/src/main.js')) {
  console.error('dist/ is missing, and there is no compiler to build it: run `npm ci && npm run build` first.');
  process.exitCode = 1;
}
