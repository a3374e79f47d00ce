import { type Ruled, ruledFromText } from './fromText.ts';
import { nounOf } from './nouns.ts';
import type { Composite } from './written.ts';

/** The connection and the edge of a type of which there are pages. */
export function connectionOf(type: Composite): readonly Ruled[] {
  const name = type.name.value;
  const { many } = nounOf(type);
  return ruledFromText(`
    "A page of ${many}."
    type ${name}Connection {
      "The ${many} of this page, each with its cursor."
      edges: [${name}Edge!]!
      "The ${many} of this page."
      nodes: [${name}!]!
      "Where this page stands."
      pageInfo: PageInfo!
      "How many there are on all pages; counted only when asked."
      totalCount: Int!
      "How many of them come along without a date: a day is asked for, and they may fall there since nothing is known of their date."
      undatedCount: Int!
    }

    "One of a page of ${many}."
    type ${name}Edge {
      "Where it stands, to go on from."
      cursor: String!
      "What stands there."
      node: ${name}!
    }
  `);
}
