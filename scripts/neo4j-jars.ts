/**
 * Regenerates neo4j/jars.txt, the list of jars of the managed Neo4j. Requires Maven and network access.
 *
 * Usage: npx tsx scripts/neo4j-jars.ts 5.26.30
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, relative, sep } from 'node:path';
import { packageRoot } from '../src/process/package-root.js';

const [version] = process.argv.slice(2);
if (!version || !/^\d+\.\d+\.\d+$/.test(version)) {
  throw new Error('specify the version of Neo4j: npx tsx scripts/neo4j-jars.ts 5.26.30');
}

const repository = join(homedir(), '.m2', 'repository');
const lines = resolveJars(version).map(describeJar).sort();
writeFileSync(
  join(packageRoot, 'neo4j', 'jars.txt'),
  `# Neo4j Community ${version} (GPLv3), embedded, with Bolt. Made by: npx tsx scripts/neo4j-jars.ts ${version}\n` +
    `# path in a Maven repository, bytes, SHA-256\n${lines.join('\n')}\n`,
);
console.log(`${lines.length} jars`);

/** Absolute paths of Neo4j's jars and their runtime dependencies. */
function resolveJars(neo4j: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'neo4j-jars-'));
  try {
    const dependencies = ['neo4j', 'neo4j-bolt'].map(
      (artifact) =>
        `<dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${neo4j}</version></dependency>`,
    );
    writeFileSync(
      join(folder, 'pom.xml'),
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>list</groupId>` +
        `<artifactId>list</artifactId><version>1</version><dependencies>${dependencies.join('')}</dependencies></project>`,
    );
    const goal = ['dependency:build-classpath', '-DincludeScope=runtime', '-Dmdep.outputFile=path.txt'];
    execFileSync('mvn', ['-q', '-B', `-Dmaven.repo.local=${repository}`, ...goal], { cwd: folder, stdio: 'inherit' });
    return readFileSync(join(folder, 'path.txt'), 'utf8').trim().split(delimiter);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describeJar(file: string): string {
  const bytes = readFileSync(file);
  const path = relative(repository, file).split(sep).join('/');
  return `${path} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
}
