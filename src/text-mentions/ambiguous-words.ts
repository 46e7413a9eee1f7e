/**
 * Names that are also ordinary words or other names. Collected by hand: the one-word names and aliases of the default graph
 * that an English dictionary has, and names of widely used languages, frameworks, databases and tools that it has (from
 * general knowledge of the field; no list was copied). A graph may lack any of them, and a name that is missing here is
 * accepted wherever it occurs, if it has more than two letters.
 *
 * They are written with the capitals that the technology has.
 */

/** Ordinary words: within a sentence a capital letter says that a name is meant. */
const WORDS =
  'Access Actix Agile Alpine Ambassador Ant Arch Argo Assembly Atlas Atom Backbone Bash Basic Bazel Beam Beats Blazor Blender ' +
  'Bottle Bower Brackets Buck Bun Camel Canvas Celery Chai Chef Chrome Clair Clean Composer Concourse Confluence Consul ' +
  'Containerd Contour Crystal Cucumber Cypress Dagger Dart Datadog Deno Drill Drone Druid Eclipse Edge ' +
  'Electron Elixir Ember Envoy Excel Express Fabric Factor Falcon Fastify Flask Flow Flume Flux Forth Gem Gems Ghost ' +
  'Glue Go Gradle Grails Groovy Grunt Guice Gulp Hack Harbor Hazelcast Helm Hibernate Hive Horizon Iceberg Icon Impala ' +
  'Insomnia Jasmine Jest Jetty Karma Kit Knockout Lambda Less Linear Liquid Locust Logo Loom Make Maven Meteor Mint Mocha ' +
  'Mule Nest Next Node Nomad Notion Nova Nuxt Outlook Packer Pages Pants Parcel Parrot Phoenix Pig Pinot Play Playwright Polymer ' +
  'Postman Prefect Presto Processing Project Publisher Pulsar Puppet Puppeteer Pure Pyramid Rabbit Rack Rails Ranger Ray React ' +
  'Realm Red REST RESTful Ring Robot Rocket Rust SAFe Sails Salt Scheme Scratch Scrum Self Sentry SharePoint Sketch Slack Snowflake ' +
  'SOAP Solid SOX Spark Sphinx Spinnaker Storm Struts Sublime Swagger Swarm Swift Tapestry Teams Torch Tornado Twisted ' +
  'Unity Vagrant Vault Vim Vite Vue Waypoint Weave Wicket Windows Word Yarn Zig Zipkin Zoom';

/** Names of persons, places, companies, seasons: a capital letter says little. */
const NAMES =
  'Ada Aladdin Alice Amazon Amber Apache Apollo Artisan Athena Aurora Babel Bamboo Cassandra Chianti Clojure Cypher Dagster Delphi ' +
  'Dylan Dynamo Eiffel Ektron Euphoria Eureka Fauna Gatling Gatsby Haskell Heroku Hudson Hugo Jaeger Jekyll Jenkins Julia Kong ' +
  'Laravel Loki Luigi Lumen Maya Mercury Meteor Miranda Mono Mongo Monday Nim Opera Oracle Oz Pascal Perl Phalcon Prometheus ' +
  'Redis Ruby Safari Scala Selenium Sinatra Spring Symfony Tempo Titan Travis Trello Turing Vaadin';

/** Names that mean the technology more often than not in texts that people search for skills. */
const USUAL = 'Azure Cassandra Haskell Java Python';

/** The same, and hardly anything else when they begin with a capital. */
const CAPITALISED = 'Angular Clojure Django Docker Git Jenkins Kafka Laravel Mongo Perl Redis Scala Symfony';

/** Skills that are also ordinary words: beside others, and where a text is about work, they are meant. */
const TERMS = [
  'accuracy,alerting,algorithms,analytics,architecture,automation,cache,caching,cloud,coaching,coding',
  'collaboration,communication,compliance,concurrency,containers,curiosity,deployment,design,endpoints',
  'error tracking,failover,graph theory,innovation,leading a team,logging,mentoring,metrics,migrations',
  'monitoring,negotiation,onboarding,optimization,orchestration,parallelism,partitioning,peer review',
  'prioritisation,prioritization,profiler,profiling,provisioning,replication,resilience,resiliency',
  'resource planning,risk analysis,risk assessment,risk management,routing,sanitization,security',
  'service orientation,setting priorities,shell,status codes,streaming,stress testing,team leadership',
  'testing,tests,thoroughness,throttling,tracing,uptime,versioning,working in a team',
].flatMap((line) => line.split(','));

/** Ordinary things and deeds: more has to show that the technical term is meant. */
const COMMON = [
  'access control,authorization,benchmark,bulkhead,commits,consensus,controllers,cookies,docs,eloquent',
  'event log,exceptions,fakes,federation,filters,followers,health checks,high traffic,indexes,indices,joins',
  'login,logs,mediation,mocks,mutations,normalisation,normalization,operators,pact,permissions,pods',
  'projections,promises,queues,redundancy,resolvers,rollback,routes,sagas,scale out,scale up',
  'service boundaries,sessions,shards,shared cache,sidecar,sign in,sizing,specification,stubs,style guide',
  'subscriptions,threads,upload,windowing,workers',
].flatMap((line) => line.split(','));

/** How much a name needs its surroundings. */
export interface Ambiguity {
  /** as the technology is written; null for what is no name */
  written: string | null;
  kind: 'WORD' | 'NAME' | 'USUAL' | 'CAPITALISED' | 'TERM' | 'COMMON';
}

const entries = (names: string, kind: Ambiguity['kind']) =>
  names.split(' ').map((written): [string, Ambiguity] => [written.toLowerCase(), { written, kind }]);

/** In capitals it is computer science. */
const CS: Ambiguity = { written: 'cs', kind: 'WORD' };

const AMBIGUOUS: ReadonlyMap<string, Ambiguity> = new Map([
  ...TERMS.map((term): [string, Ambiguity] => [term, { written: null, kind: 'TERM' }]),
  ...COMMON.map((term): [string, Ambiguity] => [term, { written: null, kind: 'COMMON' }]),
  ...entries(WORDS, 'WORD'),
  ...entries(NAMES, 'NAME'),
  ...entries(USUAL, 'USUAL'),
  ...entries(CAPITALISED, 'CAPITALISED'),
  ['cs', CS],
]);

/** Whether something is no name, so that capital letters say nothing about it. */
export function isTerm({ kind }: Ambiguity): boolean {
  return kind === 'TERM' || kind === 'COMMON';
}

/** Whether something is more likely a name than not. */
export function isUsual({ kind }: Ambiguity): boolean {
  return kind === 'USUAL' || kind === 'CAPITALISED';
}

/** Names of one or two letters are ambiguous in each graph. */
const MAX_SHORT = 2;

/** @param label  the words of a name or an alias as the index has them */
export function ambiguityOf(label: string): Ambiguity | null {
  const known = AMBIGUOUS.get(label);
  if (known) return known;
  if (label.length > MAX_SHORT || !/^[a-z]/.test(label)) return null;
  return { written: label.toUpperCase(), kind: label.length === 1 ? 'NAME' : 'WORD' };
}
