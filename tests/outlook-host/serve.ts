import { createServer } from 'node:https';
import { buildTime, built } from '../built';
import { localCertificate } from './certificate';
import { ajaxFile, libraryFile, officeJs, type Served, served } from './site';

/**
 * `npm run outlook`: the played Outlook by hand, with the add-in as it is built and Office.js as it comes from npm.
 * The pages are given Office.js from here, so that nothing is fetched from elsewhere. `PORT` names another port.
 */
async function main(): Promise<void> {
  const wanted = process.env.PORT ?? '3443';
  const port = Number(wanted);
  if (wanted.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT is "${wanted}", which is no port: set it to a whole number from 1 to 65535.`);
    process.exitCode = 1;
    return;
  }
  console.log(`Building the add-in (up to ${buildTime / 60_000} minutes)…`);
  await built('alert');
  const folder = await built('pane');
  const server = createServer(localCertificate(), (request, response) => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname;
    const found = path === '/' ? null : find(path, folder);
    if (path === '/') response.writeHead(302, { Location: '/outlook/' }).end();
    else if (found)
      response.writeHead(200, { 'Content-Type': found.contentType, 'Cache-Control': 'no-store' }).end(found.body);
    else response.writeHead(404).end();
  });
  server.on('error', ({ code }: NodeJS.ErrnoException) => {
    console.error(`Port ${port} cannot be used (${code}): choose another, as in PORT=3444 npm run outlook.`);
    process.exitCode = 1;
  });
  server.listen(port, 'localhost', () => {
    const address = server.address();
    const at = typeof address === 'object' && address ? address.port : port;
    console.log(
      `The played Outlook is at https://localhost:${at}/outlook/ (its certificate signs itself: go on past the browser's warning).`,
    );
  });
}

function find(path: string, folder: string): Served | null {
  if (path === '/office-js/MicrosoftAjax.js') return ajaxFile();
  if (path.startsWith('/office-js/')) return libraryFile(path.slice('/office-js/'.length));
  const found = served(path, folder);
  if (found && (path === '/pane.html' || path === '/commands.html')) {
    found.body = found.body
      .toString()
      .replace(/<script/, '<script src="/office-js/MicrosoftAjax.js"></script><script')
      .replace(`${officeJs}office.js`, '/office-js/office.js');
  }
  return found;
}

main();
