import { type Histogram, type MeterProvider, metrics } from '@opentelemetry/api';

/** The name of the tracer and of the meter. */
export const SCOPE = 'skill-graph';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

interface Instruments {
  requestDuration: Histogram;
  statementDuration: Histogram;
  estimatedCost: Histogram;
  actualCost: Histogram;
}

let created: { provider: MeterProvider; instruments: Instruments } | null = null;

/** Those of the current SDK: the API has no proxy for meters, as it has for tracers. Without an SDK, they do nothing. */
export function instruments(): Instruments {
  const provider = metrics.getMeterProvider();
  if (created?.provider !== provider) created = { provider, instruments: createInstruments() };
  return created.instruments;
}

function createInstruments(): Instruments {
  const meter = metrics.getMeter(SCOPE);
  const histogram = (name: string, unit: string, explicitBucketBoundaries: number[], description: string) =>
    meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries } });
  return {
    requestDuration: histogram('http.server.request.duration', 's', SECONDS, 'Duration of HTTP requests.'),
    statementDuration: histogram('db.client.operation.duration', 's', SECONDS, 'Duration of Cypher statements.'),
    estimatedCost: histogram('skill_graph.operation.cost.estimated', '', COSTS, 'Cost of operations before they run.'),
    actualCost: histogram('skill_graph.operation.cost.actual', '', COSTS, 'Cost of operations as used.'),
  };
}
