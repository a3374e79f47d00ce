/** @jsxRuntime automatic @jsxImportSource preact */
import type { WebPage } from './webPage.ts';

/** What a failure says of itself. */
export interface Failed {
  readonly status: number;
  readonly message: string;
  /** What may have been meant, or what leads on. */
  readonly links?: readonly { readonly href: string; readonly name: string }[];
}

const headings: Readonly<Record<number, string>> = {
  400: 'This cannot be asked so',
  403: 'This may not be read from there',
  404: 'There is nothing here',
  410: 'It is no longer here',
  500: 'Something went wrong in here',
  503: 'Not yet',
};

/** The page that stands in place of what was asked for. While the server is not ready, a browser asks again. */
export function errorPage({ status, message, links = [] }: Failed): WebPage {
  const heading = headings[status] ?? 'This was not answered';
  return {
    status,
    title: heading,
    ...(status === 503 ? { refresh: 2 } : {}),
    main: (
      <article class="narrow">
        <h1>{heading}</h1>
        {message.split('\n').map((line) => (
          <p>{line}</p>
        ))}
        {status === 503 && <p>This page asks again every two seconds.</p>}
        {links.length > 0 && (
          <ul>
            {links.map(({ href, name }) => (
              <li>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          Search above for a name or plain words, or begin at the <a href="/">front door</a>.
        </p>
      </article>
    ),
  };
}
