// Generated from schema/ and cypher/ by "npm run generate". Do not edit.
import type { CitedPlace } from '../../domain/citation.ts';
import type { CitedSource } from '../../domain/citation.ts';
import type { Counted } from '../../domain/observationAxes.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { ToldLink } from '../../domain/toldOrder.ts';
import type { Compute } from '../field/compute.ts';
import type { RowSource } from '../field/source.ts';

export type CitationFields = {
  readonly text: Compute<RowSource<CitationRow>, object, string>;
  readonly bibtex: Compute<RowSource<CitationRow>, object, string>;
  readonly csl: Compute<RowSource<CitationRow>, object, string>;
};

export type EntityFields = {
  readonly identifiers: Compute<RowSource<EntityRow>, object, readonly Identifier[]>;
};

export type EventComparisonFields = {
  readonly order: Compute<RowSource<EventComparisonRow>, object, TimeOrder>;
  readonly orderBasis: Compute<RowSource<EventComparisonRow>, object, OrderBasis | null>;
  readonly lagDays: Compute<RowSource<EventComparisonRow>, object, DayRange | null>;
  readonly tie: Compute<RowSource<EventComparisonRow>, object, EventTie>;
  readonly notAsserted: Compute<RowSource<EventComparisonRow>, object, readonly EventLinkType[]>;
};

export type EventLinkFields = {
  readonly lagDays: Compute<RowSource<EventLinkRow>, object, DayRange | null>;
};

export type NodeFields = {
  readonly page: Compute<RowSource<NodeRow>, object, string>;
};

export type ObservationFields = {
  readonly differsFrom: Compute<RowSource<ObservationDiffersFromRow> | null, {
    readonly other: string;
  }, readonly ObservationAxis[]>;
};

export type PartialDateFields = {
  readonly text: Compute<PartialDate, object, string>;
};

export type PassageFields = {
  readonly exact: Compute<RowSource<PassageRow>, object, string | null>;
  readonly verified: Compute<RowSource<PassageRow>, object, boolean | null>;
};

export type PathFields = {
  readonly browserUrl: Compute<RowSource<PathRow>, object, string>;
};

export type QueryFields = {
  readonly nodes: Compute<readonly RowSource<NodeRow>[], {
    readonly ids: readonly string[];
  }, readonly (RowSource<NodeRow> | null)[]>;
};

export interface CitationRow {
  readonly place: CitedPlace | null;
  readonly source: CitedSource | null;
}

export interface EntityRow {
  readonly identifierSchemes: readonly (string | null)[] | null;
  readonly identifierValues: readonly (string | null)[] | null;
}

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

export interface EventComparisonRow {
  readonly extents: readonly (string | null)[] | null;
  readonly told: readonly ToldLink[] | null;
}

export type TimeOrder = 'AFTER' | 'BEFORE' | 'SAME_DAY' | 'UNCERTAIN';

export type OrderBasis = 'DATES' | 'LINKED' | 'TOLD';

export interface DayRange {
  readonly least: number | null;
  readonly most: number | null;
}

export type EventTie = 'CAUSE' | 'IMPLEMENTATION' | 'NONE' | 'REASON' | 'RESPONSE' | 'TEMPORAL';

export type EventLinkType = 'CAME_AFTER' | 'CITES_AS_REASON' | 'IMPLEMENTS' | 'PROMPTED_BY' | 'RESPONDS_TO';

export interface EventLinkRow {
  readonly extents: readonly (string | null)[] | null;
  readonly told: readonly ToldLink[] | null;
}

export interface NodeRow {
  readonly id: string;
}

export interface ObservationDiffersFromRow {
  readonly one: Counted | null;
  readonly other: Counted | null;
}

export type ObservationAxis = 'MEASURE' | 'PERIOD' | 'PLACE' | 'POPULATION' | 'UNIT' | 'WHOLE';

export interface PassageRow {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly fileName: string | null;
}

export interface PathRow {
  readonly drawing: string | null;
}
