/** @jsxRuntime automatic @jsxImportSource preact */
import type { WhichIssuesThereAreQuery, WhichThingsThereAreQuery } from '../../../client/operations.generated.ts';
import type { DashboardState } from './dashboardState.ts';

interface DashboardFormProps {
  readonly state: Partial<DashboardState>;
  readonly issues: WhichIssuesThereAreQuery['issues']['nodes'];
  readonly places: NonNullable<WhichThingsThereAreQuery['places']>['nodes'];
}

/** Of which issue, of which day, as known when, and where. */
export function DashboardForm({ state, issues, places }: DashboardFormProps) {
  return (
    <form class="fields not-on-paper" action="/dashboard" aria-label="What is shown">
      <div class="field">
        <label for="issue">Issue</label>
        <select id="issue" name="issue">
          {issues.map(({ id, question }) => (
            <option value={id} selected={id === state.issue}>
              {question}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="asOf">On the day</label>
        <input id="asOf" name="asOf" type="date" required value={state.asOf ?? ''} />
      </div>
      <div class="field">
        <label for="knownAt">As known on (may be left out)</label>
        <input id="knownAt" name="knownAt" type="date" value={state.knownAt ?? ''} />
      </div>
      <div class="field">
        <label for="within">Within</label>
        <select id="within" name="within">
          <option value="">everywhere</option>
          {places.map(({ id, name }) => (
            <option value={id} selected={id === state.within}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">Show</button>
    </form>
  );
}
