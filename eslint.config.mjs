import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { floors } from './eslint-floors.mjs';
import { PORTABLE } from './eslint-portable.mjs';

/** What else than floors forbids an import, and why; the folders and their floors are in eslint-floors.mjs. */
const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const node = { group: ['node:*'], message: 'Only collections, integrations and scripts run in Node alone.' };
const astroContent = {
  group: ['astro:content'],
  message: 'Only src/collections and live.config.ts read collections.',
};
/** A stage gives data to the next one; only corpus/index.ts knows the order. The types of the data stand in corpus/types.ts. */
const stage = {
  regex: '^\\.\\.?/(\\.\\./)?(classify|clean|outline|parts)/index\\.ts$|(^|/)(decode|identify|sections|describe)\\.ts$',
  message: 'A stage never imports another stage.',
};
const queries = { regex: '/collections/', message: 'Only pages query; components take props.', allowTypeImports: true };
const anyPackage = {
  regex: '^(?!\\.|mdast|yaml$|zod$)',
  message: 'corpus imports nothing but itself, text, mdast utilities, yaml and zod.',
};

/** A call takes its arguments on the stack, some 100,000 of them; a text may have more lines, years or marks. */
const bounded = {
  selector: 'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement.arguments',
  message: 'A list may be longer than what a call takes: put its items in one by one.',
};

const PURE = ['Date', 'console', 'document', 'process', 'window'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-portable/',
    '**/.astro/',
    '.cache/',
    'node_modules/',
    'test-results/',
    'playwright-report/',
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 160, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-syntax': ['error', ...PORTABLE],
    },
  },
  {
    files: ['src/text/**', 'src/corpus/**', 'src/analysis/**', 'src/draft/docx/**'],
    rules: {
      'no-restricted-globals': ['error', ...PURE],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-irregular-whitespace': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/client/**', 'src/search/**'],
    ignores: ['src/client/fragment.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['decodeURI', 'decodeURIComponent'].map((name) => ({
          name,
          message: 'It throws at a bare %; client/fragment.ts does not.',
        })),
      ],
    },
  },
  {
    files: ['src/**', 'scripts/**', 'tests/**'],
    plugins: { wenduan: { rules: { floors } } },
    rules: { 'wenduan/floors': 'error' },
  },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...PORTABLE, bounded] } },
  forbid(['src/corpus/**'], [node, astroContent, anyPackage, stage], ['src/corpus/index.ts']),
  forbid(['src/analysis/**'], [node, astroContent, anyPackage]),
  forbid(['src/{text,config,input,i18n,draft,search,client,dataset}/**'], [node, astroContent, queries]),
  forbid(['src/{components,layouts}/**'], [node, astroContent, queries]),
  forbid(['src/{pages,view-models}/**'], [node, astroContent]),
  forbid(['src/integrations/**'], [astroContent]),
  { files: ['tests/**'], rules: { 'no-irregular-whitespace': 'off', 'max-lines': 'off' } },
);
