/** @jsxRuntime automatic @jsxImportSource preact */
import type { Contract, VariableChoice } from '../../../api/contract.ts';
import type { NamedOperation } from '../../../api/namedOperations.ts';
import { exampleText, type GivenVariables } from '../../../api/readVariables.ts';
import type { PickableThing } from './namedThings.ts';

interface QuestionFormProps {
  readonly operation: NamedOperation;
  readonly given: GivenVariables;
  readonly choices: ReturnType<Contract['choices']>;
  /** Things that may be meant, by the type that a variable takes. */
  readonly things: ReadonlyMap<string, readonly PickableThing[]>;
}

/** A form of a question's variables, each with what it means; ids can be picked from the things there are. */
export function QuestionForm({ operation, given, choices, things }: QuestionFormProps) {
  if (operation.variables.length === 0) return null;
  const types = new Set(operation.variables.flatMap(({ name }) => choices.get(name)?.thing ?? []));
  return (
    <form class="not-on-paper" action={`/ask/${operation.name}`} aria-label="Ask it of something else">
      <div class="fields">
        {operation.variables.map((variable) => (
          <Field variable={variable} given={given} choice={choices.get(variable.name)} />
        ))}
        <button type="submit">Ask</button>
      </div>
      {[...types].map((type) => (
        <datalist id={`things-${type}`}>
          {(things.get(type) ?? []).map(({ id, name }) => (
            <option value={id} label={name} />
          ))}
        </datalist>
      ))}
    </form>
  );
}

interface FieldProps {
  readonly variable: NamedOperation['variables'][number];
  readonly given: GivenVariables;
  readonly choice: VariableChoice | undefined;
}

function Field({ variable: { name, type, about, required, fallback, example }, given, choice }: FieldProps) {
  const texts = given.filter(([each]) => each === name).map(([, text]) => text);
  const id = `variable-${name}`;
  const said = {
    id,
    name,
    required,
    'aria-describedby': `${id}-about`,
  };
  const words = type.startsWith('Boolean') ? ['false', 'true'] : (choice?.words ?? []);
  return (
    <div class="field">
      <label for={id}>
        {name}
        {required ? '' : ' (may be left out)'}
      </label>
      {words.length > 0 && !type.startsWith('[') ? (
        <select {...said}>
          {!required && <option value="">all</option>}
          {words.map((word) => (
            <option value={word} selected={texts.includes(word)}>
              {word}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...said}
          type={type.startsWith('Date') ? 'date' : type.startsWith('Int') ? 'number' : 'text'}
          value={texts.join(',')}
          placeholder={placeholderOf(fallback ?? example)}
          list={choice?.thing === null || choice === undefined ? undefined : `things-${choice.thing}`}
        />
      )}
      <span id={`${id}-about`} class="quiet small">
        {about}
        {type.startsWith('[') && ' Several stand with commas between them.'}
        {type.startsWith('[') && words.length > 0 && ` Words: ${words.slice(0, 30).join(', ')}.`}
      </span>
    </div>
  );
}

function placeholderOf(value: unknown): string {
  return value === undefined || value === null ? '' : exampleText(value);
}
