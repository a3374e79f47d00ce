import { Citation } from './Citation.ts';
import { Entity } from './Entity.ts';
import { EventComparison } from './EventComparison.ts';
import { EventLink } from './EventLink.ts';
import { Node } from './Node.ts';
import { Observation } from './Observation.ts';
import { PartialDate } from './PartialDate.ts';
import { Passage } from './Passage.ts';
import { Path } from './Path.ts';
import { Query } from './Query.ts';

/** Every field that is computed here, by its type; all others are read off what the query brought. */
export const computedFields = {
  Citation,
  Entity,
  EventComparison,
  EventLink,
  Node,
  Observation,
  PartialDate,
  Passage,
  Path,
  Query,
};
