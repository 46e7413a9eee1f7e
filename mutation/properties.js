import fc from 'fast-check';

// A mutant is killed by the first counterexample: shrinking it would only take time. A property that has found none within
// a second ends without a failure, as it runs again for every mutant: this can only lower the score.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 1_000, markInterruptAsFailure: false });
