import { type Attributes, metrics, type ObservableResult } from '@opentelemetry/api';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { SCOPE } from './instruments.js';

/** Numbers that are kept anyway, and read when metrics are collected. */

export interface CacheStatistics {
  hits: number;
  misses: number;
  bytes: number;
}

export interface GraphState {
  /** the last known version; null before the first poll */
  version: number | null;
  /** since the database confirmed the version */
  secondsSinceConfirmed: number;
  /** statements in progress, or waiting for a connection */
  pendingStatements: number;
}

type Report = (value: number, attributes?: Attributes) => void;

/** @param layer  the name of the cache */
export function observeCache(layer: string, read: () => CacheStatistics): void {
  counter('skill_graph.cache.lookups', 'Look-ups in a cache.', (report) => {
    const { hits, misses } = read();
    report(hits, { layer, result: 'hit' });
    report(misses, { layer, result: 'miss' });
  });
  gauge('skill_graph.cache.size', 'By', 'Approximate size of a cache.', (report) => report(read().bytes, { layer }));
}

export function observeGraph(read: () => GraphState): void {
  gauge('skill_graph.graph.version', '', 'The last known version of the graph.', (report) => {
    const { version } = read();
    if (version !== null) report(version);
  });
  gauge('skill_graph.graph.version.age', 's', 'Since the database confirmed the version.', (report) =>
    report(read().secondsSinceConfirmed),
  );
  gauge('db.client.pending_statements', '', 'Statements in progress, or waiting for a connection.', (report) =>
    report(read().pendingStatements),
  );
}

/** @param read  costly requests that run, and that wait for them */
export function observeCostlyRequests(read: () => { running: number; waiting: number }): void {
  gauge('skill_graph.costly_requests', '', 'Requests of high cost, which run a few at a time.', (report) => {
    for (const [state, count] of Object.entries(read())) report(count, { state });
  });
}

export function observeSubscriptions(read: () => number): void {
  gauge('skill_graph.subscription.connections', '', 'Open connections of subscriptions.', (report) => report(read()));
}

/** Memory, CPU and event loop of this process. Delays and utilization of the event loop are those since the last collection. */
export function observeProcess(): void {
  const delays = monitorEventLoopDelay();
  delays.enable();
  gauge('nodejs.eventloop.delay', 's', 'Delay of the event loop.', (report) => {
    for (const quantile of [50, 99]) report(delays.percentile(quantile) / 1e9, { quantile: quantile / 100 });
    report(delays.max / 1e9, { quantile: 1 });
    delays.reset();
  });
  let before = performance.eventLoopUtilization();
  gauge('nodejs.eventloop.utilization', '', 'Share of the time in which the event loop was active.', (report) => {
    const now = performance.eventLoopUtilization();
    report(performance.eventLoopUtilization(now, before).utilization);
    before = now;
  });
  gauge('v8js.memory.heap.used', 'By', 'Used memory of the heap.', (report) =>
    report(getHeapStatistics().used_heap_size),
  );
  gauge('v8js.memory.heap.limit', 'By', 'The largest heap that V8 allows.', (report) =>
    report(getHeapStatistics().heap_size_limit),
  );
  gauge('process.memory.usage', 'By', 'Resident memory of the process.', (report) => report(process.memoryUsage.rss()));
  counter('process.cpu.time', 'CPU time of the process in seconds.', (report) => {
    const { user, system } = process.cpuUsage();
    report(user / 1e6, { 'cpu.mode': 'user' });
    report(system / 1e6, { 'cpu.mode': 'system' });
  });
}

function counter(name: string, description: string, collect: (report: Report) => void): void {
  metrics.getMeter(SCOPE).createObservableCounter(name, { description }).addCallback(reportingTo(collect));
}

function gauge(name: string, unit: string, description: string, collect: (report: Report) => void): void {
  metrics.getMeter(SCOPE).createObservableGauge(name, { unit, description }).addCallback(reportingTo(collect));
}

function reportingTo(collect: (report: Report) => void) {
  return (result: ObservableResult) => collect((value, attributes) => result.observe(value, attributes));
}
