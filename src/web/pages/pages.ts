import { articlePage } from './articlePage.tsx';
import { claimPage } from './claimPage.tsx';
import { disputePage } from './disputePage.tsx';
import { frontDoor } from './frontDoor.tsx';
import { recordPages } from './recordPage.tsx';
import { searchPage } from './searchPage.tsx';
import { thingPage } from './thingPage.tsx';
import type { PageRoute } from './webPage.ts';

/** Every kind of page. */
export const pages: readonly PageRoute[] = [
  frontDoor,
  articlePage,
  claimPage,
  disputePage,
  ...recordPages,
  searchPage,
  thingPage,
];
