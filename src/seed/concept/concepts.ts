import type { z } from 'zod';
import { agreement } from './agreement.ts';
import { article } from './article.ts';
import { decision } from './decision.ts';
import { dispute } from './dispute.ts';
import { event } from './event.ts';
import { issue } from './issue.ts';
import { jurisdiction } from './jurisdiction.ts';
import type { Thing } from './kind/key.ts';
import { law } from './law.ts';
import { measure } from './measure.ts';
import { observation } from './observation.ts';
import { office } from './office.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { policyState } from './policyState.ts';
import { program } from './program.ts';
import { sourceFile } from './sourceFile.ts';
import { stance } from './stance.ts';
import { statement } from './statement.ts';
import { term } from './term.ts';

/** Every concept that has files of its own. */
export const concepts = [
  person,
  organization,
  office,
  jurisdiction,
  program,
  agreement,
  law,
  event,
  issue,
  stance,
  policyState,
  measure,
  observation,
  statement,
  term,
  dispute,
  decision,
  sourceFile,
  article,
];

/** The type of an id that has a file of its own. */
export type FileType = (typeof concepts)[number]['type'];

/** What a file of one type says. */
export type EntityOf<Type extends FileType> = {
  [One in FileType]: { readonly type: One } & z.output<Extract<(typeof concepts)[number], { type: One }>['shape']>;
}[Type];

/** What a file says, understood. */
export type SeedEntity = EntityOf<FileType>;

/** The concept of a type; undefined of what has no files of its own. */
export function conceptOf(type: string): (typeof concepts)[number] | undefined {
  return concepts.find((each) => each.type === type);
}

/** The concepts, and all that stands inside their files, each once. */
export const things: readonly Thing[] = [
  ...new Set<Thing>(
    concepts.flatMap((each): Thing[] => {
      const inner = Object.values<Thing['keys'][string]>(each.keys).flatMap((key) => key.inner?.thing ?? []);
      return [each, ...inner];
    }),
  ),
];
