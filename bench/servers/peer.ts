/**
 * `@neo4j/graphql` over the same Neo4j and the same data, behind Apollo Server standalone as its documentation shows it.
 * Prints its URL.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/**
 * Both labels, so that lookups use the index on the ids of Entity. Search and completion receive the Lucene query that
 * bench/work/lucene.ts generates from user input; users of the library would have to write that code.
 */
const typeDefs = /* GraphQL */ `
  type Skill @node(labels: ["Skill", "Entity"]) {
    id: ID!
    name: String!
    description: String
    sortKey: String!
    prerequisites: [Skill!]! @relationship(type: "REQUIRES", direction: OUT)
    technologies: [Technology!]! @relationship(type: "USES", direction: OUT)
    level: [Level!]! @relationship(type: "AT_LEVEL", direction: OUT)
    nearestPrerequisites(first: Int!): [Skill!]!
      @cypher(
        statement: """
        MATCH path = (this)-[:REQUIRES*1..]->(p:Skill)
        WITH p, min(length(path)) AS depth
        WHERE p <> this
        ORDER BY depth, p.id
        LIMIT $first
        RETURN p
        """
        columnName: "p"
      )
  }

  type Technology @node(labels: ["Technology", "Entity"]) {
    id: ID!
    name: String!
  }

  type Level @node(labels: ["Level", "Entity"]) {
    id: ID!
    name: String!
  }

  type Query {
    search(query: String!, key: String!, first: Int!): [Skill!]!
      @cypher(
        statement: """
        CALL db.index.fulltext.queryNodes('peer_search', $query, {limit: 1000}) YIELD node AS n, score
        WHERE n:Skill
        WITH n, [CASE WHEN n.keys[0] = $key THEN 0 WHEN $key IN n.keys THEN 1 ELSE 2 END, -score, n.id] AS rank
        ORDER BY rank
        LIMIT $first
        RETURN n
        """
        columnName: "n"
      )
    suggest(query: String!, key: String!, first: Int!): [Skill!]!
      @cypher(
        statement: """
        CALL db.index.fulltext.queryNodes('peer_search', $query, {limit: 500}) YIELD node AS n
        WHERE n:Skill
        WITH n, CASE
            WHEN n.keys[0] = $key THEN 0
            WHEN $key IN n.keys THEN 1
            WHEN n.keys[0] STARTS WITH $key THEN 2
            WHEN any(key IN n.keys WHERE key STARTS WITH $key) THEN 3
            ELSE 4
          END AS rank
        ORDER BY rank, size(n.name), n.sortKey, n.id
        LIMIT $first
        RETURN n
        """
        columnName: "n"
      )
  }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
if (!NEO4J_URI || !NEO4J_USERNAME || !NEO4J_PASSWORD)
  throw new Error('NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD are set by bench/run.ts');
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { telemetryDisabled: true });
await driver.executeQuery(
  `CREATE FULLTEXT INDEX peer_search IF NOT EXISTS
   FOR (n:Entity) ON EACH [n.name, n.aliases, n.description, n.keys]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
);
await driver.executeQuery('CALL db.awaitIndexes()');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  context: async () => ({ executionContext: driver }),
  listen: { port: 0, host: '127.0.0.1' },
});
console.log(url);
