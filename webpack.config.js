const { chmodSync, readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
require('./src/delivery/typescript');
const { contentSecurityPolicy } = require('./src/delivery/content-security-policy');
const { forAlert, readKnowledge } = require('./src/delivery/knowledge');
const { privateRegister } = require('./src/parties/private-register');
const { manifestAt, manifestFor, readSendMode } = require('./src/delivery/manifest/send-mode');

/** Published as ES modules in newer JavaScript than the alert may hold, so they are lowered with our own source. */
const loweredModules = /node_modules[\\/](htmlparser2|entities|domhandler|domutils|dom-serializer|domelementtype)[\\/]/;

const swc = (target) => ({
  test: /\.[cm]?[jt]sx?$/,
  include: [resolve(__dirname, 'src'), loweredModules],
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target,
      // What lowered code may take for granted. Without it each private field becomes a WeakMap, which costs the alert
      // a third of its time.
      assumptions: { privateFieldsAsProperties: true, setPublicClassFields: true, noDocumentAll: true },
    },
    module: { type: 'es6' },
  },
});

const minify = (ecma) =>
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    extractComments: false,
    minimizerOptions: { ecma, compress: { ecma }, format: { ecma, comments: false } },
  });

/** What every bundle has in common. */
function bundle(name, env, rest) {
  const { production } = env;
  return {
    name,
    mode: production ? 'production' : 'development',
    context: __dirname,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    cache: {
      type: 'filesystem',
      name: [name, production ? 'production' : 'development', ...(env.address ? ['package'] : [])].join('-'),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
    ...rest,
  };
}

/** Puts the icons where the manifest looks for them. */
const icons = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('icons', (compilation) => {
      const folder = join(__dirname, 'assets');
      for (const file of readdirSync(folder).filter((each) => /^icon-\d+\.png$/.test(each))) {
        compilation.emitAsset(`assets/${file}`, new webpack.sources.RawSource(readFileSync(join(folder, file))));
      }
    });
  },
};

/** Marks the command as something a shell can run. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', ({ outputOptions }) => {
      chmodSync(join(outputOptions.path, outputOptions.filename), 0o755);
    });
  },
};

/** Puts the manifest beside what it names, made for this mode at Send and for the address it will have. */
const manifest = (mode, address) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('manifest', (compilation) => {
      const file = join(__dirname, 'manifest.xml');
      compilation.fileDependencies.add(file);
      compilation.emitAsset(
        'manifest.xml',
        new webpack.sources.RawSource(manifestAt(address, manifestFor(mode, readFileSync(file, 'utf8')))),
      );
    });
  },
});

/** What `read` makes of what the build was given; a mistake in that ends the build with its sentence. */
function orExit(read, wanted) {
  try {
    return read(wanted);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Whether the reasons that authors note travel with their messages: `--env reasons=travel`. */
function reasonsTravel(wanted) {
  if (wanted === undefined || wanted === 'travel') return wanted === 'travel';
  throw new Error(`There is no way "${wanted}" for reasons: write --env reasons=travel, or leave it out.`);
}

/**
 * Four bundles. `dist/outlook` is the folder a web server gives to Outlook: the pane, and the alert with its page;
 * `dist/desk` is the demonstration page; `dist/command` the command line.
 *
 * The register and protocol are compiled into what Outlook loads, because an alert in classic Outlook cannot fetch
 * them: `--env register=FILE --env protocol=ID`, or PROTOCOL_CHECK_REGISTER and PROTOCOL_CHECK_PROTOCOL, or else the
 * sample register. A mistake in them stops the build with one sentence.
 *
 * `--env mode=warn|block|advise` (or PROTOCOL_CHECK_MODE) says what happens at Send; `warn` where it is left out. The
 * manifest that goes with it is dist/outlook/manifest.xml.
 *
 * `npm run package` builds for a council's own site: `env.address` is that site's, `env.out` the folder to build into,
 * `env.salt` what a private register is hashed with.
 */
module.exports = (_, argv = {}) => {
  const env = { ..._, production: (argv.mode ?? 'production') === 'production' };
  const outlook = env.out ?? join(__dirname, 'dist/outlook');
  const compiledIn = (reduced = (all) => all) => {
    const all = orExit(readKnowledge, {
      register: env.register ?? process.env.PROTOCOL_CHECK_REGISTER,
      protocol: env.protocol ?? process.env.PROTOCOL_CHECK_PROTOCOL,
    });
    if (env.salt) all.register = privateRegister(all.register, env.salt);
    // As a string for JSON.parse: read faster than an object literal, and U+2028 may not stand raw in ES2016.
    const json = JSON.stringify(JSON.stringify(reduced(all))).replace(/[\u2028\u2029]/g, (mark) =>
      mark === '\u2028' ? '\\u2028' : '\\u2029',
    );
    return new webpack.DefinePlugin({ COMPILED_IN: `JSON.parse(${json})` });
  };

  const mode = () => orExit(readSendMode, env.mode ?? process.env.PROTOCOL_CHECK_MODE);
  const sendMode = () => new webpack.DefinePlugin({ SEND_MODE: JSON.stringify(mode()) });

  const configs = {
    pane: () =>
      bundle('pane', env, {
        entry: { pane: './src/outlook/pane-entry.tsx' },
        target: ['web', 'es2020'],
        output: {
          path: outlook,
          filename: 'pane.[contenthash:8].js',
          chunkFilename: 'pane.[name].[contenthash:8].js',
          clean: { keep: /^(?!pane\.)/ },
        },
        module: { rules: [swc('es2020')] },
        plugins: [
          compiledIn(),
          sendMode(),
          new webpack.DefinePlugin({ REASONS_TRAVEL: JSON.stringify(orExit(reasonsTravel, env.reasons)) }),
          icons,
          new HtmlWebpackPlugin({
            template: './src/outlook/pane.html',
            filename: 'pane.html',
            scriptLoading: 'defer',
            templateParameters: { contentSecurityPolicy },
          }),
        ],
        optimization: { minimizer: [minify(2020)] },
      }),
    alert: () =>
      bundle('alert', env, {
        entry: { launchevent: './src/alert/launch-events.ts' },
        // Classic Outlook loads one file with nothing round it: no chunks, no loader for them, no newer syntax.
        target: ['es2016'],
        output: { path: outlook, filename: 'launchevent.js', chunkFormat: false, chunkLoading: false },
        module: { rules: [swc('es2016')] },
        plugins: [
          compiledIn(forAlert),
          sendMode(),
          manifest(mode(), env.address),
          new HtmlWebpackPlugin({
            template: './src/alert/commands.html',
            filename: 'commands.html',
            inject: false,
            templateParameters: { contentSecurityPolicy },
          }),
        ],
        optimization: { minimizer: [minify(2016)] },
      }),
    desk: () =>
      bundle('desk', env, {
        entry: { desk: './src/desk/index.tsx' },
        target: ['web', 'es2020'],
        output: {
          path: join(__dirname, 'dist/desk'),
          filename: 'desk.[contenthash:8].js',
          chunkFilename: 'desk.[name].[contenthash:8].js',
          clean: true,
        },
        module: { rules: [swc('es2020')] },
        plugins: [
          new HtmlWebpackPlugin({ template: './src/desk/desk.html', filename: 'index.html', scriptLoading: 'defer' }),
        ],
        optimization: { minimizer: [minify(2020)] },
      }),
    command: () =>
      bundle('command', env, {
        entry: { 'protocol-check': './src/command/main.ts' },
        target: 'node20',
        output: { path: join(__dirname, 'dist/command'), filename: 'protocol-check.js', clean: true },
        module: { rules: [swc('es2022')] },
        plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }), executable],
        optimization: { minimize: false },
      }),
  };

  const wanted = [].concat(argv.configName ?? Object.keys(configs));
  return wanted.filter((name) => configs[name]).map((name) => configs[name]());
};
