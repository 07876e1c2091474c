import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { PORTABLE } from './eslint-portable.mjs';

/** Who may not import what, and why. The folders of src/ are the architecture; DESIGN's sentences are these rows. */
const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const node = { group: ['node:*'], message: 'This part also runs in a browser.' };
const scripts = { regex: '/scripts/', message: 'src never imports scripts.' };
const astroContent = {
  group: ['astro:content'],
  message: 'Only src/collections and content.config.ts read collections.',
};
const aboveCorpus = {
  regex:
    '^\\.\\./(\\.\\./)*(analysis|client|collections|components|i18n|input|integrations|layouts|pages|search|view-models)/',
  message: 'corpus imports nothing but itself, text and mdast utilities.',
};
/** A stage gives data to the next one; only corpus/index.ts knows the order. Types of the data may be named. */
const stage = {
  regex: '^\\.\\.?/(\\.\\./)?(classify|clean|outline)/index\\.ts$|(^|/)(decode|sections|describe)\\.ts$',
  allowTypeImports: true,
  message: 'A stage never imports another stage.',
};
const abovePhrases = {
  regex: '^\\.\\./(\\.\\./)*(client|collections|components|i18n|integrations|layouts|pages|search|view-models)/',
  message: 'analysis knows text and corpus, and nothing above them.',
};
const queries = { regex: '/collections/', message: 'Only pages query; components take props.', allowTypeImports: true };
const anyPackage = {
  regex: '^(?!\\.|mdast|yaml$|zod$)',
  message: 'corpus imports nothing but itself, text, mdast utilities, yaml and zod.',
};

const PURE = ['Date', 'console', 'document', 'process', 'window'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/']),
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
    files: ['src/text/**', 'src/corpus/**', 'src/analysis/**'],
    rules: {
      'no-restricted-globals': ['error', ...PURE],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-irregular-whitespace': 'off',
      'no-control-regex': 'off',
    },
  },
  forbid(['src/corpus/**'], [node, scripts, astroContent, aboveCorpus, anyPackage, stage], ['src/corpus/index.ts']),
  forbid(['src/analysis/**'], [node, scripts, astroContent, abovePhrases, anyPackage]),
  forbid(['src/search/**', 'src/client/**'], [node, scripts, astroContent, queries]),
  forbid(['src/components/**', 'src/layouts/**'], [scripts, astroContent, queries]),
  forbid(['src/pages/**', 'src/integrations/**', 'src/view-models/**'], [scripts, astroContent]),
  { files: ['tests/**'], rules: { 'no-irregular-whitespace': 'off', 'max-lines': 'off' } },
);
