import type { z } from 'zod';
import { agreement } from './agreement.ts';
import { article } from './article.ts';
import { decision } from './decision.ts';
import { dispute } from './dispute.ts';
import { event } from './event.ts';
import { issue } from './issue.ts';
import { jurisdiction } from './jurisdiction.ts';
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

/** The shape of each type of file, by the type of its id. */
export const shapes = {
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
  'policy-state': policyState,
  measure,
  observation,
  statement,
  term,
  dispute,
  decision,
  'source-file': sourceFile,
  article,
};

/** The type of an id that has a file of its own. */
export type FileType = keyof typeof shapes;

/** The folder in which the files of a type lie: the concept's word. */
export const folderOf: Readonly<Record<FileType, string>> = {
  person: 'person',
  organization: 'organization',
  office: 'office',
  jurisdiction: 'jurisdiction',
  program: 'program',
  agreement: 'program',
  law: 'law',
  event: 'event',
  issue: 'issue',
  stance: 'issue',
  'policy-state': 'policy',
  measure: 'statistic',
  observation: 'statistic',
  statement: 'statement',
  term: 'term',
  dispute: 'claim',
  decision: 'claim',
  'source-file': 'article',
  article: 'article',
};

/** What a file says, understood. */
export type SeedEntity = {
  [Type in FileType]: { readonly type: Type } & z.output<(typeof shapes)[Type]>;
}[FileType];

/** What a file of one type says. */
export type EntityOf<Type extends FileType> = Extract<SeedEntity, { readonly type: Type }>;
