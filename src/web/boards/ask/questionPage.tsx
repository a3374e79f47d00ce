/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { AskFailure } from '../../../api/askFailure.ts';
import { unknownOperation, type NamedOperation } from '../../../api/namedOperations.ts';
import { exampleVariables, type GivenVariables } from '../../../api/readVariables.ts';
import type { TableAnswer } from '../../../api/tables/table.ts';
import { errorPage } from '../../pages/errorPage.tsx';
import { keptAddress } from '../../pages/keptAddress.ts';
import type { Visit } from '../../pages/visit.ts';
import type { PageRoute } from '../../pages/webPage.ts';
import { AnswerChart } from './AnswerChart.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { questionAddress } from '../../pages/questionAddress.ts';
import { namedThings } from './namedThings.ts';
import { OtherForms } from './OtherForms.tsx';
import { QuestionForm } from './QuestionForm.tsx';

/**
 * `/ask/<operation>`: a form and its answer. Without a variable it leads to the example's; where one is wrong or
 * missing it says so beside the form, with an address that works.
 */
export const questionPage: PageRoute = {
  path: '/ask/:operation(^\\w+$)',
  takes: null,
  answer: async (visit) => {
    const { parts, operations, query } = visit;
    const name = parts['operation'] ?? '';
    const operation = operations.get(name);
    if (operation === undefined) {
      const links = [{ href: '/ask', name: 'All questions' }];
      return errorPage({ status: 404, message: unknownOperation(name, operations).message, links });
    }
    const given = [...query];
    const examples = exampleVariables(operation);
    if (given.length === 0 && examples.length > 0) return { redirect: questionAddress(name, examples) };
    const [drawn, answer] = await Promise.all([
      form(visit, operation, given),
      visit.askTables(operation, given).catch(refusal),
    ]);
    if (answer instanceof AskFailure) {
      return {
        status: 400,
        title: 'This cannot be asked so',
        main: <Refused operation={operation} failure={answer} form={drawn} />,
      };
    }
    return {
      title: operation.question,
      alternates: [
        { type: 'text/csv', href: questionAddress(name, given, '.csv'), title: 'CSV' },
        { type: 'application/json', href: questionAddress(name, given, '.json'), title: 'JSON' },
      ],
      main: <Answered visit={visit} operation={operation} given={given} answer={answer} form={drawn} />,
    };
  },
};

/** What is wrong with the variables is told beside the form; all else fails. */
function refusal(error: unknown): AskFailure {
  if (error instanceof AskFailure && error.code === 'BAD_USER_INPUT') return error;
  throw error;
}

interface AnsweredProps {
  readonly visit: Visit;
  readonly operation: NamedOperation;
  readonly given: GivenVariables;
  readonly answer: TableAnswer;
  readonly form: VNode;
}

function Answered({ visit, operation, given, answer, form: drawn }: AnsweredProps) {
  const { name } = operation;
  const asked = answer.tables.filter((table) => table.asked);
  const lists = asked.map((table) => table.name);
  // A CSV has one list, the first unless another is named: an empty one would look as if there were no answer.
  const filled = answer.first.rows.length === 0 ? asked.find(({ rows }) => rows.length > 0) : undefined;
  return (
    <>
      <p class="kind">
        <a href="/ask">Questions</a> · {operation.theme}
      </p>
      <h1>{operation.question}</h1>
      {drawn}
      {answer.warnings.map((warning) => (
        <p>{warning}</p>
      ))}
      <h2>Answer</h2>
      {asked.map((table) => (
        <AnswerTable table={table} tables={answer.tables} csv={questionAddress(name, given, '.csv', table.name)}>
          <AnswerChart table={table} />
        </AnswerTable>
      ))}
      <OtherForms operation={operation} given={given} base={visit.base} lists={lists} filled={filled?.name} />
      <p class="small">
        To keep or to send:{' '}
        <a href={keptAddress(questionAddress(name, given), visit.version)}>the address of this answer</a>, with the
        version of the dataset in it.
      </p>
    </>
  );
}

interface RefusedProps {
  readonly operation: NamedOperation;
  readonly failure: AskFailure;
  readonly form: VNode;
}

function Refused({ operation, failure, form: drawn }: RefusedProps) {
  const works = questionAddress(operation.name, exampleVariables(operation));
  return (
    <>
      <p class="kind">
        <a href="/ask">Questions</a> · {operation.theme}
      </p>
      <h1>{operation.question}</h1>
      <div role="alert">
        {failure.message.split('\n').map((line) => (
          <p>{line}</p>
        ))}
      </div>
      <p>
        An address that works: <a href={works}>{works}</a>
      </p>
      {drawn}
    </>
  );
}

async function form(visit: Visit, operation: NamedOperation, given: GivenVariables) {
  const choices = visit.contract.choices(operation);
  const types = [...choices.values()].flatMap(({ thing }) => thing ?? []);
  const things = await namedThings(visit, types);
  return <QuestionForm operation={operation} given={given} choices={choices} things={things} />;
}
