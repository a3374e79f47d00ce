import { z } from 'zod';
import { concept } from './concept.ts';
import { damage } from './damage.ts';
import { dated } from './kind/dated.ts';
import { listed, numbered } from './kind/listed.ts';
import { orNull, placed, property, usually } from './kind/property.ts';
import { to, toEach } from './kind/relationship.ts';
import { passagesOfArticle } from './passage.ts';
import { date } from './shape/date.ts';
import { language } from './shape/language.ts';
import { idOf, line, truth, webAddress } from './shape/scalar.ts';

/** One text in a collected file, with the passages that claims rest on. */
export const article = concept(
  { type: 'article', folder: 'article', labels: ['Article', 'Entity', 'Node'] },
  {
    title: orNull(line),
    sourceFile: to('TEXT_IN', idOf('source-file')),
    span: placed,
    outlet: to('PUBLISHED_BY', idOf('organization').optional()),
    byline: toEach('WRITTEN_BY', z.array(idOf('person')).default([])),
    language: property(language),
    published: dated(date),
    updated: dated(date.optional()),
    address: property(webAddress.optional()),
    archivedAddress: property(webAddress.optional()),
    truncated: usually(false, truth),
    canonical: to('COPY_OF', idOf('article').optional()),
    passages: passagesOfArticle,
    damage: listed(damage, { from: 'DAMAGE_OF' }, z.array(damage.shape).default([]), numbered('damage')),
  },
);
