import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { devDependencies } from '../../package.json';

/** Where the browser that comes through npm lies once unpacked; a folder a version, so that an upgrade is seen. */
const folder = join(tmpdir(), `protocol-check-chromium-${devDependencies['@sparticuz/chromium']}`);

/** The package's own fonts.conf names /tmp/fonts outright, and without fonts no text has a height. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

/**
 * Unpack the Chromium that comes through npm, unless it is there already or `PROTOCOL_CHECK_CHROMIUM` names another.
 * Safe to call from several processes at once: the folder appears whole or not at all. Takes about 5 seconds once.
 */
export async function unpackChromium(): Promise<void> {
  if (process.env.PROTOCOL_CHECK_CHROMIUM || existsSync(folder)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser that comes through npm runs on 64-bit Linux only: set PROTOCOL_CHECK_CHROMIUM to the path of a Chrome or Chromium on this machine.',
    );
  }
  const unpacking = await mkdtemp(`${folder}-`);
  // A process of its own, because the package reads TMPDIR and the runtime's name from the environment as it loads;
  // a runtime's name is what makes it unpack the libraries that a machine without a desktop lacks.
  await promisify(execFile)(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], {
    env: { ...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  await writeFile(join(unpacking, 'fonts.conf'), fontsConf);
  await rename(unpacking, folder).catch(async (error) => {
    await rm(unpacking, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/**
 * Start a headless Chromium for tests: the one from npm, or the one that `PROTOCOL_CHECK_CHROMIUM` names.
 * The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  const other = process.env.PROTOCOL_CHECK_CHROMIUM;
  await unpackChromium();
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: other || join(folder, 'chromium'),
    // The package's own list of arguments holds --single-process, which ends the browser with its first page.
    args: ['--no-sandbox', '--force-color-profile=srgb'],
    env: other
      ? (process.env as Record<string, string>)
      : {
          ...(process.env as Record<string, string>),
          LD_LIBRARY_PATH: libraries,
          FONTCONFIG_FILE: join(folder, 'fonts.conf'),
        },
  });
}
