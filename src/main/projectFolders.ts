import { fileURLToPath } from 'node:url';

/** Folders of the project itself, wherever it is run from. */
export const projectFolders = {
  schema: fileURLToPath(new URL('../../schema', import.meta.url)),
  operations: fileURLToPath(new URL('../../schema/operations', import.meta.url)),
};
