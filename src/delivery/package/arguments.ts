import { parseArgs } from 'node:util';
import { type SendMode, sendModes } from '../../alert/send-mode';
import { objectionTo, UsageError } from '../../command/usage-error';
import { readSendMode } from '../manifest/send-mode';

/** What is to be packaged. */
export interface PackageRequest {
  /** The site's address, without a slash at its end. */
  address: string;
  /** Path of the council's register. */
  register: string;
  /** Id or file of the protocol; undefined for the register's own. */
  protocol: string | undefined;
  mode: SendMode;
  /** Names and addresses as salted hashes alone. */
  privateRegister: boolean;
  /** Why an author sends a message as it is goes with the message, for its readers to see. */
  reasonsTravel: boolean;
  /** The folder to make. */
  out: string;
}

/** What `--help` prints. */
export const packageHelp = `Makes a folder that any static https server can give to Outlook, and the manifest for it.

usage: npm run package -- --url https://HOST --register FILE [options]

  --url ADDRESS        where the folder will be served: https:// and a host of its own
  --register FILE      the council's register of who is who; it is compiled in
  --protocol ID|FILE   its protocol; the one that the register names where left out
  --private-register   keep names and addresses in it as salted hashes
  --mode MODE          at Send: ${sendModes.join(', ')} (warn where left out)
  --reasons-travel     send the reason that an author notes with the message, for its readers to see
  --out FOLDER         the folder to make (dist/package where left out)
`;

/**
 * Read how `npm run package` was called; null where only help is wanted.
 * @throws {UsageError} one sentence: what is wrong and what to do
 */
export function readPackageArguments(argv: readonly string[]): PackageRequest | null {
  const { values, positionals } = parsed(argv);
  if (values.help) return null;
  const [stray] = positionals;
  if (stray !== undefined) throw usage(`"${stray}" belongs to no option.`);
  if (!values.register) throw usage('Name the council’s register with --register FILE.');
  return {
    address: addressOf(values.url),
    register: values.register,
    protocol: values.protocol,
    mode: modeOf(values.mode),
    privateRegister: values['private-register'] === true,
    reasonsTravel: values['reasons-travel'] === true,
    out: values.out ?? 'dist/package',
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        register: { type: 'string' },
        protocol: { type: 'string' },
        'private-register': { type: 'boolean' },
        mode: { type: 'string' },
        'reasons-travel': { type: 'boolean' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw usage(objectionTo(error));
  }
}

function modeOf(wanted: string | undefined): SendMode {
  try {
    return readSendMode(wanted);
  } catch (error) {
    throw new UsageError([(error as Error).message]);
  }
}

/** Outlook takes https alone, and the file under .well-known has to stand at the top of the site. */
function addressOf(wanted: string | undefined): string {
  if (!wanted) throw usage('Name the site’s address with --url https://HOST.');
  let url: URL;
  try {
    url = new URL(wanted);
  } catch {
    throw usage(`--url is "${wanted}", which is no address; write it like https://addin.example.`);
  }
  if (url.protocol !== 'https:') {
    throw usage(
      `--url is "${wanted}", and Outlook loads add-ins over https alone; write it like https://addin.example.`,
    );
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    throw usage(`--url is "${wanted}"; name https:// and a host of its own, with nothing after it.`);
  }
  return url.origin;
}

function usage(problem: string): UsageError {
  return new UsageError([`${problem} See npm run package -- --help.`]);
}
