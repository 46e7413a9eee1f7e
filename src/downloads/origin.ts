/** A repository that files are fetched from, and how to use a mirror of it. */
export interface Origin {
  url: string;
  /** the repository that a mirror must copy, such as Maven Central */
  original: string;
  /** the setting that selects a mirror */
  setting: string;
}

export const MAVEN_CENTRAL = 'https://repo1.maven.org/maven2/';

export function mavenRepository(url: string = MAVEN_CENTRAL): Origin {
  return { url, original: 'Maven Central', setting: 'NEO4J_JARS_URL' };
}

/** The address of a path below the origin's URL. */
export function urlAt({ url }: Origin, path: string): URL {
  return new URL(path, url.endsWith('/') ? url : `${url}/`);
}
