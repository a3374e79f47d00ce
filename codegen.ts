import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

/** The client preset's module of typed documents alone: tags, masks and an index are for those who write documents. */
const typedDocuments: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) => {
    const modules = await preset.buildGeneratesSection({ ...options, baseOutputDir: 'client/' });
    return modules
      .filter(({ filename }) => filename === 'client/graphql.ts')
      .map((module) => ({ ...module, filename: options.baseOutputDir }));
  },
};

const scalars = { ID: 'string', Date: 'string', DateTime: 'string' };

const config: CodegenConfig = {
  schema: 'schema/printed/schema.graphql',
  generates: {
    'src/client/operations.generated.ts': {
      documents: 'schema/operations/**/*.graphql',
      preset: typedDocuments,
      // What a fragment asks stands in the type of the answer: nobody has to unmask it.
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        scalars,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        strictScalars: true,
        skipTypename: true,
        dedupeFragments: true,
      },
    },
  },
};
export default config;
