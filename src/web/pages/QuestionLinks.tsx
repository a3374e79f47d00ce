/** @jsxRuntime automatic @jsxImportSource preact */
import type { WhichQuestionsFitQuery } from '../../client/operations.generated.ts';
import { fillQuestion } from './fillQuestion.ts';
import { howMany } from './words.ts';

interface QuestionLinksOptions {
  readonly questions: WhichQuestionsFitQuery['questions'];
}

/** So many stand open, those that fit best. */
const mostOpen = 8;

/** Named questions with what was named filled in, as links that answer them; those that still want something say so. */
export function QuestionLinks({ questions }: QuestionLinksOptions) {
  return (
    <>
      <List questions={questions.slice(0, mostOpen)} />
      {questions.length > mostOpen && (
        <details>
          <summary>{howMany(questions.length - mostOpen, 'more question')}</summary>
          <List questions={questions.slice(mostOpen)} />
        </details>
      )}
    </>
  );
}

function List({ questions }: QuestionLinksOptions) {
  return (
    <ul class="plain-list spaced">
      {questions.map((each) => {
        const { address, wanted } = fillQuestion(each);
        return (
          <li>
            <a href={address}>{each.question}</a>
            {wanted.length > 0 && <span class="small quiet"> Wants {wanted.join(', ')} too.</span>}
          </li>
        );
      })}
    </ul>
  );
}
