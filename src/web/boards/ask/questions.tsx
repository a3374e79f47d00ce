/** @jsxRuntime automatic @jsxImportSource preact */
import { QuestionsByTheme } from '../../pages/QuestionsByTheme.tsx';
import type { PageRoute } from '../../pages/webPage.ts';

/** `/ask`: the questions by theme. */
export const questions: PageRoute = {
  path: '/ask',
  takes: {},
  answer: ({ operations }) =>
    Promise.resolve({
      title: 'Questions',
      main: (
        <>
          <h1>Questions that can be asked by name</h1>
          <p class="lead">
            Each opens with an example and can be asked of anything else. Its answer comes as a page, as CSV, as JSON,
            in GraphQL and from the shell.
          </p>
          <h2>By theme</h2>
          <QuestionsByTheme operations={operations} />
        </>
      ),
    }),
};
