import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import officeAddins from 'eslint-plugin-office-addins';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Each folder of src and what it may import: the picture in docs/architecture.md. */
const MAY_IMPORT = {
  kit: [],
  // The types of what its files hold are inferred from the schema.
  tariffs: ['kit', 'engine/book/schema.ts'],
  engine: ['kit', 'tariffs'],
  functions: ['kit', 'engine', 'tariffs'],
  billing: ['kit', 'engine', 'tariffs'],
  control: ['kit', 'engine', 'tariffs', 'functions'],
  simulation: ['kit', 'engine', 'tariffs'],
  deliberation: ['kit', 'engine', 'tariffs'],
  sheets: ['kit', 'engine', 'tariffs', 'billing', 'control', 'simulation', 'deliberation'],
  workbook: ['kit'],
  'workbook-tariffs': ['kit', 'engine', 'tariffs', 'workbook'],
  taskpane: [
    'kit',
    'engine',
    'billing',
    'control',
    'simulation',
    'deliberation',
    'sheets',
    'workbook',
    'workbook-tariffs',
    'tariffs',
  ],
  workbench: [
    'kit',
    'tariffs',
    'engine',
    'billing',
    'functions',
    'control',
    'simulation',
    'deliberation',
    'sheets',
    'workbook',
    'workbook-tariffs',
    'taskpane',
  ],
  cli: ['kit', 'engine', 'billing', 'deliberation', 'sheets', 'workbook', 'workbook-tariffs', 'tariffs'],
  offline: [],
  build: ['kit', 'tariffs', 'engine', 'functions', 'offline', 'workbook-tariffs'],
};

/** Of the pane. */
const SECTIONS = ['calculate', 'tables', 'tariffs', 'billing', 'control'];

/** Folders that compute: no page, no system, no clock. */
const PURE = [
  'kit',
  'tariffs',
  'engine',
  'billing',
  'control',
  'simulation',
  'deliberation',
  'sheets',
  'workbook-tariffs',
];
const PLATFORM = {
  group: ['node:*', 'react', 'react-dom', 'react-dom/*', '@fluentui/*', '@microsoft/*'],
  message: 'This folder is pure: see docs/architecture.md.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A third of the time of all rules, for what does not occur here: enums of our own, classes told apart by name.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    // A cell, a file or a formula may be written to hold the pane up: no expression backtracks on it.
    files: ['src/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  {
    // What ships also finds no match in linear time, whatever it is given.
    files: ['src/**'],
    ignores: ['src/build/**', 'src/workbench/**'],
    rules: { 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['src/workbook/excel/**', 'src/taskpane/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: `${import.meta.dirname}/src`,
          zones: [
            ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
              target: `./${folder}`,
              from: '.',
              except: [folder, ...allowed].map((one) => `./${one}`),
              message: `src/${folder} may not import it: see docs/architecture.md.`,
            })),
            ...SECTIONS.map((section) => ({
              target: `./taskpane/${section}`,
              from: SECTIONS.filter((one) => one !== section).map((one) => `./taskpane/${one}`),
              message: 'A section of the pane knows no other: what they share stands beside them.',
            })),
          ],
        },
      ],
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**`),
    rules: { 'no-restricted-imports': ['error', { patterns: [PLATFORM] }] },
  },
  {
    files: ['src/workbook-tariffs/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/workbook/**', '!**/workbook/rows-after'],
              allowTypeImports: true,
              message: 'src/workbook-tariffs knows the workbook by its port alone: types, and where rows go.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@fluentui/react-components',
              importNames: ['Combobox', 'Dropdown', 'Tab', 'TabList'],
              message:
                "Take the pane's own, of src/taskpane/layout: Fluent's load Tabster, which the pane opens without.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          [
            'MemberExpression[property.name=/^(createObjectURL|download)$/]',
            'src/taskpane/files/save-file.ts',
          ],
          [
            'MemberExpression[property.name=/^(clipboard|execCommand)$/]',
            'src/taskpane/files/text-to-copy.tsx',
          ],
          [
            "CallExpression[callee.object.name='window'][callee.property.name='open']",
            'src/taskpane/layout/help-link.tsx',
          ],
          ["JSXOpeningElement[name.name='a']", 'src/taskpane/layout/help-link.tsx'],
          ['JSXAttribute[name.name=/^(download|target)$/]', 'src/taskpane/layout/help-link.tsx'],
        ].map(([selector, file]) => ({
          selector,
          message: `${file} alone does that: some hosts drop it without a word.`,
        })),
      ],
    },
  },
  {
    files: [
      'src/taskpane/files/save-file.ts',
      'src/taskpane/files/text-to-copy.tsx',
      'src/taskpane/layout/help-link.tsx',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Only the Excel adapter may name Excel's own API; the functions know CustomFunctions alone.
    files: ['src/**'],
    ignores: ['src/workbook/excel/**', 'src/workbench/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    files: ['kit', 'engine', 'tariffs', 'billing', 'control', 'sheets'].map((folder) => `src/${folder}/**`),
    rules: {
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'OfficeExtension',
        'CustomFunctions',
        'window',
        'document',
        'fetch',
        'Date',
      ],
    },
  },
  { files: ['test/**/*.test.{ts,tsx}'], plugins: { jest }, ...jest.configs['flat/recommended'] },
);
