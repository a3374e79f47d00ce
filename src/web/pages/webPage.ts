import type { ComponentChildren } from 'preact';
import type { TakenParameters } from './queryFaults.ts';
import type { Visit } from './visit.ts';

/** A page, to be set into the frame. */
export interface WebPage {
  /** Default 200. */
  readonly status?: number;
  /** What the tab and a search engine show. */
  readonly title: string;
  /** What stands below the navigation. */
  readonly main: ComponentChildren;
  /** What stands in the search box. */
  readonly searched?: string;
  /** The same in other forms. */
  readonly alternates?: readonly { readonly type: string; readonly href: string; readonly title: string }[];
  /** After how many seconds a browser asks again. */
  readonly refresh?: number;
}

/** What is no page: a table, a citation. */
export interface WebFile {
  readonly status?: number;
  /** Its media type. */
  readonly type: string;
  readonly body: string;
  /** The name under which a browser saves it; left out where it is to be shown. */
  readonly fileName?: string;
}

export interface Redirect {
  readonly redirect: string;
  /** Default 302. */
  readonly status?: number;
}

/** One kind of page: a pattern of paths (`/`, `/:type/:slug`), and what answers it. Null: there is nothing here. */
export interface PageRoute {
  readonly path: string;
  /** Whether the path is the id of a thing: an id that nothing has is then 404, with the one that may be meant. */
  readonly namesThing?: boolean;
  /** What its query string may have; anything else is refused. Null where `answer` looks itself. */
  readonly takes: TakenParameters | ((visit: Visit) => TakenParameters | null) | null;
  readonly answer: (visit: Visit) => Promise<WebPage | WebFile | Redirect | null>;
}
