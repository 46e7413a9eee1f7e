import type { AnyStep } from '../curation/steps.js';
import { ImportError } from '../imports/item.js';
import { CURATED } from '../model/dataset-content.js';
import { recordOfStep } from '../model/steps.js';
import type { Review } from './review-file.js';

export interface DecisionCounts {
  accepted: number;
  rejected: number;
  undecided: number;
}

/** @throws ImportError for an invalid line, or an item of a dataset that the header does not name */
export async function countDecisions(review: Review): Promise<DecisionCounts> {
  const datasets = new Set([...review.header.datasets, CURATED]);
  const counts = { accepted: 0, rejected: 0, undecided: 0 };
  for await (const { at, step, decision } of review.lines()) {
    const { dataset } = recordOfStep(step);
    if (!datasets.has(dataset)) {
      throw new ImportError(`${at.file}:${at.line}: the dataset ${dataset} is not among those of the first line`);
    }
    if (decision === null) counts.undecided += 1;
    else counts[decision === 'ACCEPT' ? 'accepted' : 'rejected'] += 1;
  }
  return counts;
}

/** The accepted steps of a review, and with `undecided` those without a decision. */
export async function* acceptedSteps(review: Review, undecided: boolean): AsyncGenerator<AnyStep> {
  for await (const { step, decision } of review.lines()) {
    if (decision === 'ACCEPT' || (undecided && decision === null)) yield step;
  }
}
