import { predicates } from '../../domain/predicate.ts';
import { dateAt, passagesAt } from './references.ts';
import { written, type GraphView } from './graphView.ts';

const dated = new Set<unknown>(predicates.filter(({ kind }) => kind === 'date').map(({ name }) => name));
const defaults = { polarity: 'POSITIVE', status: 'ACCEPTED', modality: 'ASSERTED' };

/**
 * A claim as a file writes it. The graph keeps the passages of all its dates together, so they are given to the first
 * of its dates.
 */
export function claimKeys(view: GraphView, id: string): Readonly<Record<string, unknown>> {
  const own = view.propertiesOf(id);
  const { predicate, sentence, polarity, status, modality, by, role, rule, value } = own;
  const [voice] = view.links(id, 'ATTRIBUTED_TO');
  const chain = view.links(id, 'CITES').toSorted((a, b) => Number(a.properties['step']) - Number(b.properties['step']));
  const grounds = passagesAt(view, id, 'DATED_BY');
  const first = ['value', 'at', 'from', 'until'].find((at) => `${at}Edtf` in own);
  const dateOf = (at: string) => dateAt(own, at, at === first ? grounds : []);
  return written(
    {
      id,
      subject: view.to(id, 'SUBJECT')[0],
      predicate,
      object: view.to(id, 'OBJECT')[0],
      value: dated.has(predicate) ? dateOf('value') : value,
      by,
      role,
      polarity,
      status,
      modality,
      sentence,
      voice: voice && written({ actor: voice.to, ...voice.properties }, { certain: true }),
      through: chain.map(({ to }) => to),
      origin: own['originUnknown'] === true ? 'UNKNOWN' : undefined,
      at: dateOf('at'),
      from: dateOf('from'),
      until: dateOf('until'),
      evidence: passagesAt(view, id),
      statement: view.to(id, 'UTTERED_IN')[0],
      retracted: dateAt(own, 'retracted'),
      rule,
      premises: view.to(id, 'INFERRED_FROM'),
    },
    defaults,
  );
}

export function gapKeys(view: GraphView, id: string): Readonly<Record<string, unknown>> {
  const { question, reason } = view.propertiesOf(id);
  return written({
    id,
    question,
    reason,
    about: view.to(id, 'GAP_ABOUT'),
    searched: view.to(id, 'SEARCHED'),
    near: passagesAt(view, id, 'NEAR'),
    closedBy: view.to(id, 'CLOSED_BY')[0],
  });
}
