import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/schema.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#Context',
        mappers: { PartialDate: '../domain/partialDate.ts#PartialDate as PartialDateSource' },
        scalars: { ID: 'string', Date: 'string' },
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        strictScalars: true,
        onlyResolveTypes: false,
      },
    },
  },
};
export default config;
