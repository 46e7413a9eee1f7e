import fc from 'fast-check';

// a mutant is killed by the first counterexample: shrinking it would only take time
fc.configureGlobal({ endOnFailure: true });
