import {
  type ArgumentNode,
  type ASTVisitor,
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  Kind,
  print,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { fieldsOf, hasId } from './field/fieldsOf.ts';
import { inputError } from './field/inputError.ts';

/** A field below a day that does not say of which day it is asked. */
interface Forgotten {
  readonly node: FieldNode;
  /** Its place in the answer, such as `compare.a.disputes`. */
  readonly place: string;
  /** What to paste, as it stands above. */
  readonly day: string;
}

/**
 * A validation rule. A day of knowledge ends at the first object with an id; below, each field that takes a day must be
 * given one, or `null`, so that one object has one value for one field and its arguments. One error of a document lists
 * all that forgot it, with the text to paste.
 */
export function forgottenDays(context: ValidationContext): ASTVisitor {
  const forgotten = new Map<FieldNode, Forgotten>();

  /** @param day the argument that was given last above, as text; null where none was, or today */
  function visit(set: SelectionSetNode, type: GraphQLNamedType, place: string, day: string | null): void {
    if (isKnown(set, day)) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        visitField(selection, type, place, day);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(selection.name.value) : selection;
      if (fragment == null) continue;
      const named = fragment.typeCondition?.name.value;
      const inner = named === undefined ? type : context.getSchema().getType(named);
      if (inner !== undefined) visit(fragment.selectionSet, inner, place, day);
    }
  }

  function visitField(node: FieldNode, owner: GraphQLNamedType, above: string, day: string | null): void {
    const field = fieldsOf(owner)[node.name.value];
    if (field === undefined) return;
    const key = (node.alias ?? node.name).value;
    const place = above === '' ? key : `${above}.${key}`;
    const given = node.arguments?.find(({ name }) => name.value === 'knownAt');
    const takesDay = field.args.some(({ name }) => name === 'knownAt');
    if (takesDay && given === undefined && day !== null && hasId(owner) && !forgotten.has(node)) {
      forgotten.set(node, { node, place, day });
    }
    if (node.selectionSet === undefined) return;
    visit(node.selectionSet, getNamedType(field.type), place, given === undefined ? day : dayOf(given));
  }

  /** Selections that were visited, each with the days above it: a fragment may stand in many places. */
  const visited = new Map<SelectionSetNode, Set<string | null>>();
  function isKnown(set: SelectionSetNode, day: string | null): boolean {
    const days = visited.get(set) ?? new Set();
    visited.set(set, days);
    if (days.has(day)) return true;
    days.add(day);
    return false;
  }

  return {
    OperationDefinition({ operation, selectionSet }) {
      const root = context.getSchema().getRootType(operation);
      if (root != null) visit(selectionSet, root, '', null);
    },
    Document: {
      leave() {
        const all = [...forgotten.values()];
        if (all.length > 0)
          context.reportError(
            inputError(
              describe(all),
              'BAD_USER_INPUT',
              all.map(({ node }) => node),
            ),
          );
      },
    },
  };
}

function dayOf(given: ArgumentNode): string | null {
  return given.value.kind === Kind.NULL ? null : print(given);
}

function describe(all: readonly Forgotten[]): string {
  const days = [...new Set(all.map(({ day }) => day))];
  const pastes = days.map((day) => {
    const places = all.filter((each) => each.day === day).map(({ place }) => place);
    return `${day} to ${places.join(', ')}`;
  });
  return `A day ends at what has an id. Add ${pastes.join('; add ')}; null means today.`;
}
