/** Files that consist of properties over random graphs. */
const PROPERTIES = /(\.properties|alternatives)\.test\.ts$/;
const isProperty = ({ path }) => Number(PROPERTIES.test(path));

/** Properties last: most mutants are killed by an example, in a fraction of the time. */
export default class ExamplesFirst {
  sort(tests) {
    return tests.toSorted((a, b) => isProperty(a) - isProperty(b) || (a.path < b.path ? -1 : 1));
  }

  /** Jest's own sequencer would remember the times of the files here. */
  cacheResults() {}
}
