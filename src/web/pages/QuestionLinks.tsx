/** @jsxRuntime automatic @jsxImportSource preact */
import type { WhichQuestionsFitQuery } from '../../client/operations.generated.ts';
import { questionAddress } from './questionAddress.ts';

/** Named questions with what was named filled in, as links that answer them; those that still want something say so. */
export function QuestionLinks({ questions }: { readonly questions: WhichQuestionsFitQuery['questions'] }) {
  return (
    <ul class="plain-list">
      {questions.map(({ name, question, variables }) => {
        const given = variables.flatMap(({ name: variable, value }) =>
          value === null ? [] : [[variable, textOf(JSON.parse(value))] as const],
        );
        const wanted = variables.filter(({ required, value }) => required && value === null);
        return (
          <li>
            <a href={questionAddress(name, given)}>{question}</a>
            {wanted.length > 0 && (
              <span class="small quiet"> Wants {wanted.map((variable) => variable.name).join(', ')} too.</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(',') : String(value);
}
