/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { GivenVariables } from '../../../api/readVariables.ts';
import { questionAddress } from '../../pages/questionAddress.ts';

interface PanelProps {
  readonly id: string;
  readonly title: string;
  /** The named operation that answers it, with its variables: its table, its CSV and its address. */
  readonly operation: string;
  readonly given: GivenVariables;
  readonly list?: string;
  readonly children: ComponentChildren;
}

/** A part of a dashboard, with the ways to its table, its CSV and its JSON. */
export function Panel({ id, title, operation, given, list, children }: PanelProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <p class="small quiet">
        <a href={questionAddress(operation, given)}>Table and question</a>
        {' · '}
        <a href={questionAddress(operation, given, '.csv', list)}>CSV</a>
        {' · '}
        <a href={questionAddress(operation, given, '.json')}>JSON</a>
      </p>
    </section>
  );
}
