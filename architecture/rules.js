/**
 * The direction of imports in src/, checked by dependency-cruiser in `npm run lint`. Each folder lists the folders that it
 * may import; docs/architecture.md explains what they are for.
 */
const MODEL = ['model', 'text-analysis'];
const PORTS = ['graph/ports', ...MODEL];
const READS = ['graph/loaders', ...PORTS];

const ALLOWED = {
  'text-analysis': [],
  model: ['text-analysis'],
  'graph-algorithms': ['model'],
  'search-index': MODEL,
  'text-mentions': ['search-index', ...MODEL],
  planning: ['graph-algorithms', ...MODEL],
  recommendation: ['graph-algorithms', ...MODEL],
  curation: ['graph-algorithms', ...MODEL],
  quality: ['graph-algorithms', ...MODEL],
  diagram: ['planning', 'graph-algorithms', 'model'],
  process: ['model'],
  telemetry: ['model', 'process'],
  'cli-support': ['process', 'model'],
  'graph/ports': MODEL,
  'graph/loaders': PORTS,
  'graph/cache': [...PORTS, 'search-index', 'text-mentions', 'graph-algorithms', 'graph'],
  'graph/neo4j': [...PORTS, 'graph', 'process', 'telemetry'],
  graph: PORTS,
  'change-feed': PORTS,
  dataset: [...PORTS, 'graph-algorithms', 'process'],
  imports: [...PORTS, 'dataset', 'graph-algorithms', 'process'],
  review: [...PORTS, 'imports', 'curation', 'services', 'process'],
  services: [
    ...READS,
    'text-mentions',
    'planning',
    'recommendation',
    'curation',
    'quality',
    'diagram',
    'graph-algorithms',
  ],
  exports: [...READS, 'services', 'diagram'],
  snapshots: ['exports', ...PORTS],
  auth: ['model', 'process'],
  downloads: ['model', 'process'],
  'managed-neo4j': ['downloads', 'model', 'process'],
  embeddings: [...PORTS, 'downloads', 'process', 'telemetry'],
  graphql: [
    ...READS,
    'services',
    'planning',
    'recommendation',
    'quality',
    'diagram',
    'change-feed',
    'auth',
    'process',
    'telemetry',
  ],
  http: ['graphql', 'snapshots', 'change-feed', 'auth', 'model', 'process', 'telemetry'],
};

/** A file of the folder itself, without those of its subfolders that have rules of their own. */
const within = (folder) => (folder === 'graph' ? '^src/graph/[^/]+$' : `^src/${folder}/`);

const directions = Object.entries(ALLOWED).map(([folder, allowed]) => ({
  name: `direction-of-${folder.replace('/', '-')}`,
  comment: `src/${folder} may import ${allowed.length === 0 ? 'no other folder' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: within(folder) },
  to: { path: '^src/', pathNot: [folder, ...allowed].map(within) },
}));

const PURE =
  '^src/(text-analysis|model|search-index|text-mentions|graph-algorithms|planning|recommendation|curation|quality|diagram)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    {
      name: 'no-cycles',
      comment: 'modules that import each other at run time cannot be understood or loaded one by one',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-folders-do-no-io',
      comment: 'text analysis, planning, recommendation, curation, quality and diagrams are pure functions',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'driver-in-the-adapter',
      comment: 'only src/graph/neo4j knows the driver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'opentelemetry-in-telemetry',
      comment: 'only src/telemetry knows OpenTelemetry',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/telemetry/' },
      to: { path: 'node_modules/@opentelemetry' },
    },
    {
      name: 'opentelemetry-sdk-on-demand',
      comment: 'the SDK is imported dynamically, where telemetry is on',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@opentelemetry/(?!api/)', dynamic: false },
    },
    {
      name: 'graphql-js-in-the-transport',
      comment: 'only src/graphql and src/http know graphql-js and Apollo Server',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graphql|http)/' },
      to: { path: 'node_modules/(graphql|@apollo/server)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  },
};
