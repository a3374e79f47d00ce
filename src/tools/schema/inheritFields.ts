import { type FieldDefinitionNode, Kind, type NamedTypeNode } from 'graphql';
import type { ReportAt } from './faults.ts';
import { overlay } from './overlay.ts';
import type { Composite, Types } from './written.ts';

/**
 * Every type with all interfaces that its own bring along, and with the fields of these that it does not say itself;
 * where it says one, it says only what is its own: a narrower sentence, one more argument. Reports an interface that
 * another brings, and a field that an interface gives just the same.
 */
export function inheritFields(types: Types, report: ReportAt): Types {
  const done = new Map<string, Composite>();

  function inherit(type: Composite): Composite {
    const known = done.get(type.name.value);
    if (known !== undefined) return known;
    // What implements itself, round about, is for graphql to refuse.
    done.set(type.name.value, type);
    const named = type.interfaces ?? [];
    const parents = named.flatMap(({ name }) => {
      const parent = types.get(name.value);
      return parent?.kind === Kind.INTERFACE_TYPE_DEFINITION ? [inherit(parent)] : [];
    });
    const brought = new Map(parents.flatMap((each) => each.interfaces ?? []).map((each) => [each.name.value, each]));
    for (const each of named) {
      if (brought.has(each.name.value)) report(each, `another interface brings "${each.name.value}"; leave it out`);
    }
    const fields = new Map<string, FieldDefinitionNode>();
    for (const field of parents.flatMap((each) => each.fields ?? [])) {
      if (!fields.has(field.name.value)) fields.set(field.name.value, field);
    }
    const all: readonly NamedTypeNode[] = [...named, ...brought.values()];
    const whole = { ...type, interfaces: all, fields: overlay([...fields.values()], type.fields ?? [], report) };
    done.set(type.name.value, whole);
    return whole;
  }

  return new Map([...types].map(([name, type]) => [name, inherit(type)]));
}
