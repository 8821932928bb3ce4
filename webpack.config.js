// The build's own modules are TypeScript.
require('tsx/cjs');

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { FunctionsPlugin } = require('./src/build/functions-plugin.ts');
const { manifestFor } = require('./src/build/manifest.ts');
const { contentSecurityPolicy, OFFICE_FILES, OFFICE_SCRIPT } = require('./src/build/office-js.ts');
const { readBuildOptions } = require('./src/build/options.ts');
const { SizeBudget } = require('./src/build/size-budget.ts');

const OFFICE_PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** @type {(env: Record<string, unknown>, argv: { mode?: string }) => import('webpack').Configuration} */
module.exports = (env, { mode }) => {
  const { origin, officejs } = readBuildOptions(env);
  const production = mode === 'production';

  return {
    context: __dirname,
    target: ['web', 'es2020'],
    devtool: production ? false : 'source-map',
    entry: {
      // Loads alone and holds webpack's runtime; the pane shares its modules, so that both see one set of tariffs.
      functions: './src/functions/index.ts',
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: {
      path: path.join(__dirname, 'dist'),
      // The names are fixed; the query keeps a cached functions.js from meeting a newer taskpane.js.
      filename: production ? '[name].js?[contenthash]' : '[name].js',
      chunkFilename: '[name].[contenthash].js',
      clean: true,
      // Neither the page's address nor `self` is there where the functions load alone.
      publicPath: '',
      globalObject: 'globalThis',
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc({ tsx: false, production }) },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc({ tsx: true, production }) },
      ],
    },
    plugins: [
      new FunctionsPlugin({ folder: path.join(__dirname, 'src/functions'), origin }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'blocking',
        templateParameters: {
          officeScript: OFFICE_SCRIPT[officejs],
          policy: contentSecurityPolicy(officejs),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (xml) => manifestFor(xml.toString(), origin) },
          { from: 'assets/*.png' },
          ...(officejs === 'self' ? officeFiles() : []),
        ],
      }),
      ...(production ? [new SizeBudget('functions.js', 60_000)] : []),
    ],
    performance: { hints: false },
  };
};

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
