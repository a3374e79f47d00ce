/** @jsxRuntime automatic @jsxImportSource preact */
import type { NamedOperation } from '../../api/namedOperations.ts';
import { questionAddress } from './questionAddress.ts';

/** The named questions, by what they are about; each leads to its answer for the seed's example. */
export function QuestionsByTheme({ operations }: { readonly operations: ReadonlyMap<string, NamedOperation> }) {
  const all = [...operations.values()];
  const themes = [...new Set(all.map(({ theme }) => theme))].toSorted();
  return (
    <div class="cards">
      {themes.map((theme) => (
        <section class="card">
          <h3>{theme}</h3>
          <ul class="plain-list small">
            {all
              .filter((each) => each.theme === theme)
              .map(({ name, question }) => (
                <li>
                  <a href={questionAddress(name)}>{question}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
