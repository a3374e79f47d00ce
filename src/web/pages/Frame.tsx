/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { keptAddress } from './keptAddress.ts';
import { SearchBox } from './SearchBox.tsx';
import type { WebPage } from './webPage.ts';
import type { Site } from './visit.ts';

/** Where the navigation leads. */
const doors = [
  { path: '/ask', name: 'Questions' },
  { path: '/list', name: 'Lists' },
  { path: '/dashboard', name: 'Dashboard' },
  { path: '/paths', name: 'Paths' },
  { path: '/model', name: 'Model' },
  { path: '/changes', name: 'Changes' },
  { path: '/graphql', name: 'GraphQL' },
];

export interface FrameOptions {
  readonly page: WebPage;
  /** Where it is, with what stands behind a question mark, but for the version. */
  readonly address: string;
  readonly path: string;
  readonly site: Site;
  readonly version: string | null;
  /** The version of the dataset of which its address was kept; null where the address names none. */
  readonly keptOf: string | null;
  /** Where the style and the script of all pages are. */
  readonly style: string;
  readonly script: string;
}

/** What all pages have around them: the head, the way to all others, and of what version they speak. */
export function Frame({ page, address, path, site, version, keptOf, style, script }: FrameOptions) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {page.refresh !== undefined && <meta http-equiv="refresh" content={String(page.refresh)} />}
        <title>{page.title === 'Policytrail' ? page.title : `${page.title} · Policytrail`}</title>
        <link rel="stylesheet" href={style} />
        <script type="module" src={script} />
        <link rel="icon" href={icon} />
        {page.alternates?.map(({ type, href, title }) => (
          <link rel="alternate" type={type} href={href} title={title} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <a class="wordmark" href="/">
            Policytrail
          </a>
          <SearchBox id="find" text={page.searched ?? ''} large={false} />
          <nav aria-label="Pages">
            {doors.map((door) => (
              <a href={door.path} aria-current={path === door.path ? 'page' : undefined}>
                {door.name}
              </a>
            ))}
          </nav>
        </header>
        <main id="main">
          {keptOf !== null && version !== null && keptOf !== version && (
            <p class="lead">
              This address was kept from version <code>{keptOf}</code>. The graph has changed:{' '}
              <a href={`/changes?since=${encodeURIComponent(keptOf)}`}>what became of it</a>.
            </p>
          )}
          {page.main}
        </main>
        <footer class="bottom">
          <p>
            {version === null ? (
              'No dataset is loaded.'
            ) : (
              <>
                Dataset version <code>{version}</code>
              </>
            )}
          </p>
          <Address site={site} kept={keptAddress(address, version)} />
          {site.contact !== null && (
            <p>
              <a href={contactLink(site.contact, path)}>Report a mistake</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}

function Address({ site, kept }: { readonly site: Site; readonly kept: string }): ComponentChildren {
  if (site.publicUrl === null) return <p>This address opens only on this machine.</p>;
  return (
    <p>
      <a href={site.publicUrl + kept}>{site.publicUrl + kept}</a>
    </p>
  );
}

function contactLink(contact: string, path: string): string {
  return contact.includes('://') ? contact : `mailto:${contact}?subject=${encodeURIComponent(`Policytrail: ${path}`)}`;
}

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 13L8 8l5-5" stroke="#0b6e75" ' +
      'stroke-width="2"/><circle cx="3" cy="13" r="2.5" fill="#0b6e75"/><circle cx="13" cy="3" r="2.5" fill="#b4540a"/></svg>',
  );
