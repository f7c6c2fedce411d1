import { lastWords } from '../last-words';
import { packageHelp, readPackageArguments } from './arguments';
import { makePackage } from './make-package';

/** `npm run package`: exit status 0 with a package, 2 with one sentence on what is in the way. */
async function main(): Promise<void> {
  const request = readPackageArguments(process.argv.slice(2));
  if (!request) {
    process.stdout.write(packageHelp);
    return;
  }
  await makePackage(request);
  const { out, address } = request;
  process.stdout.write(`${out}: the add-in for ${address}.
Serve the folder there; web.config (IIS), nginx.conf and _headers hold what the server has to say.
Then give ${out}/manifest.xml to the Microsoft 365 admin centre, under Integrated apps.
`);
}

main().catch((error) => {
  process.stderr.write(
    lastWords(error, 'Something went wrong in the program itself; nothing was written. Please report it.'),
  );
  process.exitCode = 2;
});
