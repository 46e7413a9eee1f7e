import { describe, expect, it } from '@jest/globals';
import { stemOf } from '../../../src/text-analysis/stem.js';

describe('words of one stem', () => {
  it.each([
    'authenticate authentication authenticating authenticated',
    'authorize authorise authorization authorisation',
    'migrate migrates migrations migrating',
    'containerize containerise containers containerization',
    'optimize optimisation optimiser',
    'analyze analyse analysis analyses',
    'program programs programmer programming',
    'log logs logger logging',
    'deploy deployment deployed',
    'index indexes indices indexing',
    'queue queues queueing queuing',
    'scale scaling scalable scalability',
    'architect architecture architectural',
    'verify verification',
    'discover discovery',
    'subscribe subscription subscribing',
    'behaviour behavior behavioural behavioral',
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each([
    ['container', 'content'],
    ['java', 'javascript'],
    ['docker', 'document'],
    ['serverless', 'server'],
    ['test', 'text'],
    ['node', 'note'],
  ])('are not %s and %s', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

  it('are found for names of object properties', () => {
    expect(['constructor', 'valueof', 'tostring'].map(stemOf)).toEqual(['constructor', 'valueof', 'tostr']);
  });

  it.each(['go', 'k8s', '系统', 'ελληνικα', 'is'])('%s is its own stem', (word) => expect(stemOf(word)).toBe(word));
});
