import type { PieceField } from '../../reads/piece.ts';
import type { TypeContext } from './typeContext.ts';
import { rename } from './rename.ts';

/** The fields of a type's interfaces, as they are read off the type. */
export function inheritedFields({ file, files, types }: TypeContext): readonly PieceField[] {
  const interfaces = types.get(file.type)?.interfaces ?? [];
  return interfaces.flatMap((name) => {
    const wide = files.get(name);
    if (wide === undefined) return [];
    return wide.fields.map((field) => ({
      ...field,
      expression: rename(field.expression, wide.variable, file.variable),
    }));
  });
}
