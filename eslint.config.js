import graphql from '@graphql-eslint/eslint-plugin';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const operations = ['schema/operations/**/*.graphql', 'test/operations/**/*.graphql'];
const asGraphql = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: 'schema/printed/schema.graphql', documents: operations } },
  },
};

/** @param {`flat/${'schema' | 'operations'}-${string}`} name */
const rulesOf = (name) => graphql.configs[name].rules;

export default defineConfig(
  { ignores: ['node_modules/', '.policytrail/', 'dist/', '**/*.generated.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js'],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      // Overflows its stack on graphql's recursive types (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(CallExpression[callee.object.name='log'], CallExpression[callee.object.property.name='log']) " +
            "> ObjectExpression > Property[key.name='error']",
          message: 'pino writes an Error as {} unless it stands under `err`.',
        },
      ],
      // Preact's types bring those of a browser's window, whose names a forgotten variable would find.
      'no-restricted-globals': [
        'error',
        ...['document', 'event', 'history', 'length', 'location', 'name', 'open', 'origin', 'parent', 'self', 'status'],
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  // What runs in a browser has a document.
  { files: ['src/web/islands/*'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    ...asGraphql,
    files: ['schema/printed/schema.graphql'],
    rules: {
      ...rulesOf('flat/schema-recommended'),
      ...rulesOf('flat/schema-all'),
      ...rulesOf('flat/schema-relay'),
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // Short closed lists are lists: the two names of a person need no pages. Facts and changes have pages and no ids.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // A dispute is a thing like others, and leads to disputes by the field that all things have.
      '@graphql-eslint/no-typename-prefix': 'off',
      // It is printed in order; what people read, the files beside it, have the order in which one reads of a thing.
      '@graphql-eslint/alphabetize': 'off',
      // Dates, links and pages have no identity; what has one implements Node, which demands an id.
      '@graphql-eslint/strict-id-in-types': 'off',
      // A list of nothing is empty, never null; a root field is one query, so there is no half of it to save.
      '@graphql-eslint/require-nullable-result-in-root': 'off',
    },
  },
  {
    ...asGraphql,
    files: operations,
    rules: {
      ...rulesOf('flat/operations-recommended'),
      // An operation is called as people ask for it in the shell: `ask policyInForceOn`.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          VariableDefinition: 'camelCase',
          OperationDefinition: {
            style: 'camelCase',
            forbiddenPrefixes: ['query', 'get'],
            forbiddenSuffixes: ['Query', 'Mutation', 'Subscription'],
          },
          FragmentDefinition: { style: 'PascalCase', forbiddenPrefixes: ['Fragment'], forbiddenSuffixes: ['Fragment'] },
        },
      ],
      // The depth that the server allows by default (MAX_DEPTH).
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 24 }],
      // Ids everywhere serve caches that join answers; these answers are read, as tables too, and kept by nobody.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
