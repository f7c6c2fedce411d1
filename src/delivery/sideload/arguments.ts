import { parseArgs } from 'node:util';
import { sendModes } from '../../alert/send-mode';
import { objectionTo, UsageError } from '../../command/usage-error';
import { sampleRegister } from '../knowledge';
import { type PackageRequest, readPackageArguments } from '../package/arguments';

/** What is to be served to the developer's own Outlook. */
export interface SideloadRequest extends PackageRequest {
  port: number;
  /** Files of a certificate for localhost that this machine trusts already; null to have one made and trusted. */
  certificate: { certificate: string; key: string } | null;
}

/** What `--help` prints. */
export const sideloadHelp = `Serves the add-in to your own Outlook from this machine, over https with a certificate that it trusts.

usage: npm run sideload -- [options]

  --register FILE      the register of who is who (a sample council where left out)
  --protocol ID|FILE   its protocol; the one that the register names where left out
  --mode MODE          at Send: ${sendModes.join(', ')} (warn where left out)
  --certificate FILE   a certificate for localhost that this machine trusts, and
  --key FILE           its key; where left out, one is made and this machine told to trust it

The port is 3444; PORT names another.
`;

/**
 * Read how `npm run sideload` was called; null where only help is wanted.
 * @throws {UsageError} one sentence: what is wrong and what to do
 */
export function readSideloadArguments(
  argv: readonly string[],
  env: { PORT?: string | undefined },
): SideloadRequest | null {
  const { values, positionals } = parsed(argv);
  if (values.help) return null;
  const [stray] = positionals;
  if (stray !== undefined) throw usage(`"${stray}" belongs to no option.`);
  const { certificate, key, register = sampleRegister, protocol, mode } = values;
  if ((certificate === undefined) !== (key === undefined)) {
    throw usage('A certificate needs its key: name both --certificate FILE and --key FILE, or neither.');
  }
  const port = portOf(env.PORT);
  const words = ['--url', `https://localhost:${port}`, '--register', register, '--out', 'dist/sideload'];
  if (protocol !== undefined) words.push('--protocol', protocol);
  if (mode !== undefined) words.push('--mode', mode);
  return {
    ...(readPackageArguments(words) as PackageRequest),
    port,
    certificate: certificate !== undefined && key !== undefined ? { certificate, key } : null,
  };
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...{ register: text, protocol: text, mode: text, certificate: text, key: text },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw usage(objectionTo(error));
  }
}

function portOf(wanted = '3444'): number {
  const port = Number(wanted);
  if (wanted.trim() === '' || !Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UsageError([`PORT is "${wanted}", which is no port: set it to a whole number from 1 to 65535.`]);
  }
  return port;
}

function usage(problem: string): UsageError {
  return new UsageError([`${problem} See npm run sideload -- --help.`]);
}
