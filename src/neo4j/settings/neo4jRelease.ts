/** A line of Neo4j: from which jars, on which Java, and how it is started. */
export interface Neo4jRelease {
  /** The path of the pom that names its jars. */
  readonly pom: string;
  /** The feature releases of Java that it runs on. */
  readonly javas: readonly number[];
  /** The class that Java starts. */
  readonly mainClass: string;
  /** Its own settings, by the names that `neo4j.conf` has for them. */
  readonly settings: Readonly<Record<string, string>>;
}
