import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { inputError } from './field/inputError.ts';

export interface DocumentLimits {
  /** The most levels of fields. */
  readonly depth: number;
  /** The most fields, with fragments written out: aliases multiply what a short document costs. */
  readonly fields: number;
  /** The most fields under another name than their own. */
  readonly aliases: number;
}

/** A validation rule that refuses documents that are too deep or too large. Introspection counts like all else. */
export function limitDocument(limits: DocumentLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      let fields = 0;
      let aliases = 0;
      const spread = new Set<string>();
      const depthOf = (set: SelectionSetNode | undefined, depth: number): number => {
        if (set === undefined || depth > limits.depth || fields > limits.fields) return depth;
        return Math.max(
          depth,
          ...set.selections.map((selection) => {
            if (selection.kind === Kind.FIELD) {
              fields += 1;
              if (selection.alias !== undefined) aliases += 1;
              return depthOf(selection.selectionSet, depth + 1);
            }
            if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, depth);
            return ofFragment(context.getFragment(selection.name.value), depth);
          }),
        );
      };
      /** A fragment that spreads itself is another rule's fault; here it only must not be followed for ever. */
      const ofFragment = (fragment: FragmentDefinitionNode | null | undefined, depth: number): number => {
        if (fragment == null || spread.has(fragment.name.value)) return depth;
        spread.add(fragment.name.value);
        const deepest = depthOf(fragment.selectionSet, depth);
        spread.delete(fragment.name.value);
        return deepest;
      };
      const depth = depthOf(operation.selectionSet, 0);
      if (depth > limits.depth) {
        context.reportError(
          inputError(
            `The operation is more than ${limits.depth} levels deep (MAX_DEPTH). Ask for less at once.`,
            'TOO_COSTLY',
          ),
        );
      } else if (fields > limits.fields) {
        context.reportError(
          inputError(
            `The operation has more than ${limits.fields} fields (MAX_FIELDS). Ask in several operations.`,
            'TOO_COSTLY',
          ),
        );
      } else if (aliases > limits.aliases) {
        const most = `more than ${limits.aliases} (MAX_ALIASES). Ask in several operations`;
        context.reportError(inputError(`The operation has ${aliases} aliases, ${most}.`, 'TOO_COSTLY'));
      }
    },
  });
}
