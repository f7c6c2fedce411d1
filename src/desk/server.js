/**
 * Builds the desk and serves it: `node src/desk/server.js` (`npm start`). `PORT` names another port than 3000;
 * `--built` serves what is built already. Serves files of dist/desk alone, to this machine alone.
 */
const { spawn } = require('node:child_process');
const { createReadStream } = require('node:fs');
const { stat } = require('node:fs/promises');
const { createServer } = require('node:http');
const { extname, join, normalize, sep } = require('node:path');

const root = join(__dirname, '../..');
const folder = join(root, 'dist/desk');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};
const headers = {
  // Fluent writes its styles into the page as it runs. Nothing else comes from outside, and nothing goes out.
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Leave with one sentence for the person at the terminal. */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function portWanted() {
  const wanted = process.env.PORT ?? '3000';
  const port = Number(wanted);
  if (wanted.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    giveUp(
      `PORT is "${wanted}", which is no port: set it to a whole number from 1 to 65535, or leave it out for 3000.`,
    );
  }
  return port;
}

function build() {
  let cli;
  try {
    cli = require.resolve('webpack-cli/bin/cli.js');
  } catch {
    giveUp('The desk cannot be built yet, because the packages it needs are not installed: run npm ci first.');
  }
  return new Promise((resolve) => {
    const building = spawn(process.execPath, [cli, 'build', '--mode', 'production', '--config-name', 'desk'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    building.on('error', () => resolve(false));
    building.on('exit', (code) => resolve(code === 0));
  });
}

async function serve(request, response) {
  const answer = (status, text) => {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'This page can only be read.');
  let path;
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://desk').pathname);
  } catch {
    return answer(400, 'This is no address of a page.');
  }
  if (path.includes('\0')) return answer(400, 'This is no address of a page.');
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null;
  if (!found?.isFile()) return answer(404, 'There is no such page here. The desk is at /.');
  response.writeHead(200, {
    ...headers,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    // Scripts carry a hash of what they hold in their names; the page that names them is always asked for anew.
    'Cache-Control': /\.[0-9a-f]{8}\.js$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

const port = portWanted();
const buildFirst = !process.argv.includes('--built');
let sayBuilt;
const built = new Promise((resolve) => {
  sayBuilt = resolve;
});
/** Who asks while the desk is being built waits, and is then shown it. */
const answer = async (request, response) => {
  await built;
  await serve(request, response).catch(() => response.destroy());
};
const servers = [];

/** Listen on one of the addresses that `localhost` stands for; resolves to the port, or null where there is no such. */
function listen(host, wanted) {
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.on('error', ({ code, message }) => {
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return resolve(null);
      const another = 'as in PORT=3001 npm start';
      if (code === 'EADDRINUSE') {
        giveUp(`Port ${wanted} is taken by another program: stop that program, or choose another port, ${another}.`);
      }
      if (code === 'EACCES') giveUp(`Port ${wanted} may not be used here: choose one above 1023, ${another}.`);
      giveUp(`The desk could not be served on port ${wanted} (${code ?? message}): choose another port, ${another}.`);
    });
    server.listen(wanted, host, () => {
      servers.push(server);
      resolve(server.address().port);
    });
  });
}

async function start() {
  // The port first, so that one that is taken is known before the build and not after it.
  const first = await listen('127.0.0.1', port);
  const second = await listen('::1', first ?? port);
  const served = first ?? second;
  if (served === null) giveUp('The desk could not be served, because this machine has no address for localhost.');
  if (buildFirst) {
    process.stdout.write('Building the desk…\n');
    if (!(await build())) giveUp('The desk could not be built; what is wrong stands above.');
  }
  sayBuilt();
  process.stdout.write(`The desk is at http://localhost:${served}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    process.exit(0);
  });
}

start();
