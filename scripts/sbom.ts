/**
 * Writes the software bill of materials of a release as CycloneDX: the production dependencies with their locked versions,
 * and the jars of the managed Neo4j, which are downloaded at the first start.
 *
 * npm run sbom -- [file]    default: sbom.cdx.json
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Jar, readJarList } from '../src/managed-neo4j/jar-list.js';
import { packageRoot } from '../src/process/package-root.js';

interface Component {
  'bom-ref': string;
  type: string;
  name: string;
}

interface Bom {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

interface Lock {
  packages: Record<string, { version: string; dev?: boolean; devOptional?: boolean }>;
}

/** `<name>@<version>` of each package that `npm ci --omit=dev` installs. */
function productionPackages(): Set<string> {
  const { packages } = JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')) as Lock;
  const installed = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  );
  return new Set(installed.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`));
}

/** npm's own `--omit=dev` also leaves out what a development dependency needs besides, such as graphql. */
function readNpmBom(): Bom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  return JSON.parse(execFileSync('npm', args, { cwd: packageRoot, encoding: 'utf8', maxBuffer: 64 << 20 })) as Bom;
}

function productionOnly(bom: Bom): Bom {
  const packages = productionPackages();
  const components = bom.components.filter((component) => packages.has(component['bom-ref']));
  const missing = packages.size - components.length;
  if (missing > 0) throw new Error(`npm sbom leaves out ${missing} of ${packages.size} production dependencies`);
  const root = bom.metadata.component['bom-ref'];
  const dependencies = bom.dependencies
    .filter(({ ref }) => ref === root || packages.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((name) => packages.has(name)) }));
  // npm names the component after the folder
  const component = { ...bom.metadata.component, type: 'application', name: 'skill-graph' };
  return { ...bom, metadata: { ...bom.metadata, component }, components, dependencies };
}

function jarComponent({ path, sha256 }: Jar) {
  const [version = '', name = '', ...group] = path.split('/').slice(0, -1).reverse();
  const purl = `pkg:maven/${group.reverse().join('.')}/${name}@${version}`;
  const hashes = [{ alg: 'SHA-256', content: sha256 }];
  return { 'bom-ref': purl, type: 'library', name, version, scope: 'optional', purl, hashes };
}

const bom = productionOnly(readNpmBom());
bom.components.push(...readJarList().jars.map(jarComponent));
const file = process.argv[2] ?? 'sbom.cdx.json';
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${file}: ${bom.components.length} components`);
