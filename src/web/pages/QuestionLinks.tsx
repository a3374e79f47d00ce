/** @jsxRuntime automatic @jsxImportSource preact */
import type { WhichQuestionsFitQuery } from '../../client/operations.generated.ts';
import { fillQuestion, tellValue } from './fillQuestion.ts';
import { howMany } from './words.ts';

interface QuestionLinksOptions {
  readonly questions: WhichQuestionsFitQuery['questions'];
  /** The thing on whose page they stand: that it is filled in needs no words. */
  readonly of?: string;
  /** Of what may be filled in, by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/** So many stand open, those that fit best. */
const mostOpen = 8;

/** Named questions with what was named filled in, as links that answer them; those that still want something say so. */
export function QuestionLinks({ questions, ...rest }: QuestionLinksOptions) {
  return (
    <>
      <List questions={questions.slice(0, mostOpen)} {...rest} />
      {questions.length > mostOpen && (
        <details>
          <summary>{howMany(questions.length - mostOpen, 'more question')}</summary>
          <List questions={questions.slice(mostOpen)} {...rest} />
        </details>
      )}
    </>
  );
}

function List({ questions, of, names = new Map() }: QuestionLinksOptions) {
  return (
    <ul class="plain-list spaced">
      {questions.map((each) => {
        const { address, given, wanted } = fillQuestion(each);
        const told = given.flatMap(([, value]) => (value === of ? [] : [tellValue(value, names)]));
        return (
          <li>
            <a href={address}>{each.question}</a>
            {told.length > 0 && <span class="small quiet"> With {told.join('; ')}.</span>}
            {wanted.length > 0 && <span class="small quiet"> Wants {wanted.join(', ')} too.</span>}
          </li>
        );
      })}
    </ul>
  );
}
