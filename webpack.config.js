// The build's own modules are TypeScript.
require('tsx/cjs');

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { FunctionsPlugin } = require('./src/build/functions-plugin.ts');
const { HelpPlugin } = require('./src/build/help/help-plugin.ts');
const { InventoryPlugin } = require('./src/build/inventory/inventory-plugin.ts');
const { manifestFor } = require('./src/build/manifest.ts');
const { OFFICE_FILES, OFFICE_SCRIPT } = require('./src/build/office-js.ts');
const { SERVICE_WORKER } = require('./src/build/offline/release.ts');
const { ReleasePlugin } = require('./src/build/offline/release-plugin.ts');
const { readBuildOptions } = require('./src/build/options.ts');
const { RuleKindsPlugin } = require('./src/build/rule-kinds-plugin.ts');
const { ShippedDataPlugin } = require('./src/build/shipped-data-plugin.ts');
const { pagePolicy } = require('./src/build/server/content-security-policy.ts');
const { developmentHeaders } = require('./src/build/server/development-headers.ts');
const { BUDGETS } = require('./src/build/budgets/budgets.ts');
const { LoadBudget } = require('./src/build/budgets/load-budget.ts');
const product = require('./package.json');
const edition = require('./src/tariffs/edition.json');

const { devServer } = require('./src/workbench/server/dev-server.ts');
const { PanePagePlugin } = require('./src/workbench/server/pane-page-plugin.ts');

/** Those with a style sheet of their own. */
const UNIVER_PRESETS = [
  'preset-sheets-core',
  'preset-sheets-data-validation',
  'preset-sheets-table',
  'preset-sheets-conditional-formatting',
];

const QUIET = { level: 'warn' };

const OFFICE_PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** Writes the pane's styles as CSS, as Fluent's own are, which spares it the compiler of styles. */
const STYLES_AS_CSS = {
  loader: '@griffel/webpack-loader',
  options: {
    // A style names nothing of Fluent but its tokens: to evaluate it, there is no need of the components.
    webpackResolveOptions: { alias: { '@fluentui/react-components$': require.resolve('@fluentui/tokens') } },
  },
};

/** @type {(env: Record<string, unknown>, argv: { mode?: string }) => import('webpack').Configuration | import('webpack').Configuration[]} */
module.exports = (env, { mode }) => {
  const { workbench, ...options } = readBuildOptions(env);
  const production = mode === 'production';
  const built = addIn(options, production);
  if (!workbench) return built;
  if (production) throw new Error('--env workbench is for development mode only.');
  // The add-in as it is, and the page that stands in for Excel around it.
  return [
    {
      ...built,
      plugins: [...built.plugins, new PanePagePlugin()],
      devServer: { ...built.devServer, ...devServer() },
      infrastructureLogging: QUIET,
    },
    { ...workbenchPage(), infrastructureLogging: QUIET },
  ];
};

function addIn({ origin, officejs, dropdowns }, production) {
  return {
    context: __dirname,
    target: ['web', 'es2020'],
    devtool: production ? false : 'source-map',
    entry: {
      // Loads alone and holds webpack's runtime; the pane shares its modules, so that both see one set of tariffs.
      functions: './src/functions/index.ts',
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
      ...(production
        ? { worker: { import: './src/offline/service-worker.ts', filename: SERVICE_WORKER } }
        : {}),
    },
    output: {
      path: path.join(__dirname, 'dist'),
      // The names are fixed; the query keeps a cached functions.js from meeting a newer taskpane.js.
      filename: production ? '[name].js?[contenthash]' : '[name].js',
      chunkFilename: '[name].[contenthash].js',
      // The workbench's page is written beneath the same folder, by a build that may end first.
      clean: production,
      // Neither the page's address nor `self` is there where the functions load alone.
      publicPath: '',
      globalObject: 'globalThis',
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc({ tsx: false, production }) },
        // A half of a rule kind that is not asked for takes nothing along.
        { test: /[\\/]engine[\\/]rules[\\/]/, sideEffects: false },
        {
          test: /\.tsx$/,
          exclude: /node_modules/,
          use: [...(production ? [STYLES_AS_CSS] : []), swc({ tsx: true, production })],
        },
      ],
    },
    plugins: [
      new RuleKindsPlugin(),
      new ShippedDataPlugin(),
      new FunctionsPlugin(origin, dropdowns),
      new HelpPlugin(__dirname),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'blocking',
        templateParameters: {
          officeScript: OFFICE_SCRIPT[officejs],
          policy: pagePolicy(officejs),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (xml) => manifestFor(xml.toString(), origin, product.version) },
          { from: 'assets/*.png' },
          ...(officejs === 'self' ? officeFiles() : []),
        ],
      }),
      ...(production
        ? [
            ...BUDGETS.map((load) => new LoadBudget(load)),
            new ReleasePlugin([product.version, edition.version]),
            new InventoryPlugin([
              '@etalab/decoupage-administratif',
              // Some lines of it stand in docx's own file.
              'nanoid',
              ...(officejs === 'self' ? ['@microsoft/office-js'] : []),
            ]),
          ]
        : []),
    ],
    performance: { hints: false },
    devServer: { headers: developmentHeaders(officejs) },
  };
}

function workbenchPage() {
  return {
    context: __dirname,
    target: ['web', 'es2022'],
    // The add-in's own policy forbids eval, and boot.js runs in its page.
    devtool: 'cheap-module-source-map',
    entry: { page: './src/workbench/page/main.ts', boot: './src/workbench/page/boot.ts' },
    output: { path: path.join(__dirname, 'dist/workbench'), filename: 'workbench/[name].js', publicPath: '' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc({ tsx: false, production: false }) }],
    },
    plugins: [
      new HtmlPlugin({ template: './src/workbench/page/index.html', chunks: ['page'] }),
      new CopyPlugin({
        patterns: [
          { from: 'src/workbench/page/page.css', to: 'workbench/' },
          ...UNIVER_PRESETS.map((preset) => ({
            from: require.resolve(`@univerjs/${preset}/lib/index.css`),
            to: `workbench/${preset}.css`,
          })),
        ],
      }),
    ],
    performance: { hints: false },
  };
}

function swc({ tsx, production }) {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2020',
        parser: { syntax: 'typescript', tsx },
        transform: { react: { runtime: 'automatic', development: !production } },
      },
    },
  };
}

function officeFiles() {
  return [...OFFICE_FILES.map((file) => `dist/${file}`), 'LICENSE.md'].map((from) => ({
    context: OFFICE_PACKAGE,
    from,
    to: path.join('office', from.replace(/^dist\//, '')),
    // Spares the minimiser, which takes four times as long with them and may not touch them.
    info: { minimized: true },
  }));
}
