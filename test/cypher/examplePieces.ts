import { type ExamplePiece, pieceOf } from '../../src/tools/cypher/pieceOf.ts';
import { cypherFiles } from './cypherFiles.ts';

/** Every piece with its examples and its budget. */
export const examplePieces: readonly ExamplePiece[] = cypherFiles.filter(({ mode }) => mode === 'piece').map(pieceOf);
