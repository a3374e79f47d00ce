import { known, type DesiredGraph, type DesiredRelationship, type Properties } from '../desiredGraph.ts';
import { passageId, type Seed } from '../seed.ts';
import { dateProperties, seedDateProperties } from './dateProperties.ts';
import type { PartialDate } from '../../domain/partialDate.ts';

/** A claim, and everything it rests on. `knownFrom` tells of each claim when the first text had it. */
export function claimRows({ id, value: claim }: Seed['claims'][number], knownFrom: PartialDate): DesiredGraph {
  const to = (type: string, ids: readonly (string | undefined)[], properties: Properties = {}) =>
    ids
      .filter((each) => each !== undefined)
      .map((each): DesiredRelationship => ({ type, from: id, to: each, properties }));
  const dates = [claim.dateValue, claim.at, claim.from, claim.until];
  const properties = known({
    id,
    name: claim.sentence,
    predicate: claim.predicate,
    sentence: claim.sentence,
    polarity: claim.polarity,
    status: claim.status,
    modality: claim.modality,
    value: claim.value ?? claim.dateValue?.edtf,
    by: claim.by,
    role: claim.role,
    rule: claim.rule,
    originUnknown: claim.origin === 'UNKNOWN',
    ...seedDateProperties('value', claim.dateValue),
    ...seedDateProperties('at', claim.at),
    ...seedDateProperties('from', claim.from),
    ...seedDateProperties('until', claim.until),
    ...seedDateProperties('retracted', claim.retracted),
    ...dateProperties('knownFrom', knownFrom),
  });
  return {
    nodes: [{ id, labels: ['Claim', 'Node'], properties }],
    relationships: [
      ...to('SUBJECT', [claim.subject]),
      ...to('OBJECT', [claim.object]),
      ...(claim.voice === undefined
        ? []
        : to('ATTRIBUTED_TO', [claim.voice.actor], { capacity: claim.voice.capacity, certain: claim.voice.certain })),
      ...claim.through.flatMap((publication, index) => to('CITES', [publication], { step: index + 1 })),
      ...to('SUPPORTED_BY', claim.evidence.map(passageId)),
      ...to('DATED_BY', [...new Set(dates.flatMap((date) => date?.evidence ?? []))].map(passageId)),
      ...to('INFERRED_FROM', claim.premises),
      ...to('UTTERED_IN', [claim.statement]),
    ],
  };
}
