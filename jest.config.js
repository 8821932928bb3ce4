/** @type {import('jest').Config} */
const COMMON = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  setupFiles: ['<rootDir>/test/support/text-encoder.ts', '<rootDir>/test/support/light-styles.ts'],
  // What the charts are drawn with, and the help's Markdown read, offer modules first, which jest does not load.
  moduleNameMapper: {
    '^(d3-[a-z-]+|internmap)$': '<rootDir>/node_modules/$1/dist/$1.min.js',
    '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js',
    // One file in place of some 1,500, which each test file would load anew.
    '^@fluentui/react-(components|combobox|tabs|charts)$': '<rootDir>/test/support/fluent.js',
  },
  // One of the judges offers modules only.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
  transform: {
    '^.+\\.tsx?$|/@ironcalc/.+\\.js$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};

/** @type {import('jest').Config} */
module.exports = {
  // A guard against what never ends, the only one: what takes a second alone takes minutes on a machine that does much else.
  testTimeout: 900_000,
  // Jest leaves a core out, which on a machine of two leaves one worker.
  maxWorkers: '100%',
  // What test files leave behind adds up, and from a gigabyte on a worker does little but look for room.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/support/longest-first.js',
  globalSetup: '<rootDir>/test/support/shared-folder.ts',
  globalTeardown: '<rootDir>/test/support/remove-shared-folder.ts',
  projects: [
    {
      ...COMMON,
      displayName: 'unit',
      roots: ['<rootDir>/test'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      ...COMMON,
      displayName: 'browser',
      roots: ['<rootDir>/test/browser'],
      globalSetup: '<rootDir>/test/browser/support/start-workbench.ts',
      globalTeardown: '<rootDir>/test/browser/support/stop-workbench.ts',
    },
  ],
};
