import type { PageRoute } from '../pages/webPage.ts';
import { questionPage } from './ask/questionPage.tsx';
import { questions } from './ask/questions.tsx';
import { dashboard, waysIn } from './dashboard/dashboard.tsx';
import { changes, changesFeed } from './keep/changes.tsx';
import { collection, collectionFile } from './keep/collection.tsx';
import { listPage, listsPage } from './list/listPage.tsx';
import { modelPage } from './model/modelPage.tsx';
import { paths } from './path/paths.tsx';

/** The pages that answer named questions, and draw their answers. */
export const boards: readonly PageRoute[] = [
  questions,
  questionPage,
  dashboard,
  ...waysIn,
  paths,
  modelPage,
  collection,
  collectionFile,
  changes,
  changesFeed,
  listsPage,
  listPage,
];
