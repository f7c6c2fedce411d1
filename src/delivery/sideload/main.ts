import { createServer, type Server } from 'node:https';
import sirv from 'sirv';
import { UsageError } from '../../command/usage-error';
import { contentSecurityPolicy } from '../content-security-policy';
import { lastWords } from '../last-words';
import { makePackage } from '../package/make-package';
import { readSideloadArguments, type SideloadRequest, sideloadHelp } from './arguments';
import { type ServerCertificate, trustedCertificate } from './certificate';

/**
 * `npm run sideload`: builds the add-in for this machine's own address and serves it to the developer's Outlook, under
 * the policy that a council's server gives it, until it is stopped. Exit status 2 with one sentence where it cannot.
 */
async function main(): Promise<void> {
  const request = readSideloadArguments(process.argv.slice(2), process.env);
  if (!request) {
    process.stdout.write(sideloadHelp);
    return;
  }
  const server = serverFor(request, await trustedCertificate(request.certificate));
  // The port first, so that one that is taken is known before the build and not after it.
  await listen(server, request.port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  process.stdout.write('Building the add-in…\n');
  await makePackage(request);
  process.stdout.write(`The add-in is served at ${request.address} until you stop this with Ctrl+C.
To try it: open https://aka.ms/olksideload in a browser, sign in, and under Custom add-ins choose "Add from file":
  ${request.out}/manifest.xml
Outlook on the web and new Outlook have it in a minute; classic Outlook can take a day. Remove it in the same place.
`);
}

function serverFor({ out }: SideloadRequest, certificate: ServerCertificate): Server {
  const files = sirv(out, {
    dev: true,
    dotfiles: true,
    setHeaders: (response) => {
      response.setHeader('Content-Security-Policy', contentSecurityPolicy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  try {
    return createServer(certificate, (request, response) => files(request, response, () => notHere(response)));
  } catch {
    throw new UsageError([
      'The certificate and the key do not belong together, or are not in PEM form: name another pair.',
    ]);
  }
}

function notHere(response: { writeHead(status: number): { end(text: string): void } }): void {
  response.writeHead(404).end('There is no such page here. The pane is at /pane.html.\n');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', ({ code }: NodeJS.ErrnoException) =>
      reject(
        new UsageError([`Port ${port} cannot be used (${code}): choose another, as in PORT=3445 npm run sideload.`]),
      ),
    );
    server.listen(port, 'localhost', resolve);
  });
}

main().catch((error) => {
  process.stderr.write(
    lastWords(error, 'Something went wrong in the program itself; nothing is served. Please report it.'),
  );
  process.exit(2);
});
