import { contentSecurityPolicy } from '../content-security-policy';

/** What a client may keep of a file, and for how long. */
export interface CacheRule {
  /** The files, as a pattern with at most one `*`. */
  files: string;
  /** The header's value; null where the header must not be sent at all. */
  cacheControl: string | null;
}

/**
 * The rules for a packaged folder. A file whose name holds the hash of what is in it never changes; the manifest names
 * the others, so that they keep their names and are asked after each time. Icons go without the header, because
 * Outlook shows none that comes with a `Cache-Control` that forbids keeping it (manifest reference, Image).
 */
export const cacheRules: readonly CacheRule[] = [
  { files: '/pane.html', cacheControl: 'no-cache' },
  { files: '/commands.html', cacheControl: 'no-cache' },
  { files: '/launchevent.js', cacheControl: 'no-cache' },
  { files: '/pane.*.js', cacheControl: 'public, max-age=31536000, immutable' },
  { files: '/assets/*', cacheControl: null },
];

/** Where the classic runtime looks up which files may ask this site for data (documentation, SSO in events). */
export const allowedPath = '.well-known/microsoft-officeaddins-allowed.json';

/**
 * What a web server is told, for the usual ones, as files by their path in the package.
 * @param address the site's address, without a slash at its end
 * @param files what stands at the top of the package, by name
 */
export function serverFiles(address: string, files: readonly string[]): Record<string, string> {
  return {
    [allowedPath]: `${JSON.stringify({ allowed: [`${address}/launchevent.js`] }, null, 2)}\n`,
    _headers: headersFile(),
    'nginx.conf': nginxBlock(address),
    'web.config': webConfig(files),
  };
}

const always: readonly [string, string][] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
];

/** For hosts that read `_headers` (Netlify, Cloudflare Pages and others). */
function headersFile(): string {
  const block = (files: string, headers: readonly (readonly [string, string])[]) =>
    [files, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const kept = cacheRules.flatMap(({ files, cacheControl }) =>
    cacheControl ? [block(files, [['Cache-Control', cacheControl]])] : [],
  );
  return `${[block('/*', always), ...kept].join('\n\n')}\n`;
}

function nginxBlock(address: string): string {
  const { hostname, port } = new URL(address);
  // nginx forgets a server's own headers where a location adds one: each location has to name them all.
  const add = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');
  const locations = cacheRules.map(({ files, cacheControl }) => {
    const headers = cacheControl ? [...always, ['Cache-Control', cacheControl] as const] : always;
    return `  location ${nginxPattern(files)} {\n${add(headers)}\n  }`;
  });
  return `# For nginx: put this into its configuration. Name your certificate, the folder that holds the package, and the
# networks from which the site may be reached, since the register in it names people.
server {
  listen ${port || '443'} ssl;
  server_name ${hostname};
  ssl_certificate /etc/ssl/protocol-check.crt;
  ssl_certificate_key /etc/ssl/protocol-check.key;
  root /srv/protocol-check;
  # allow 10.0.0.0/8;
  # deny all;

${locations.join('\n')}
  location = /${allowedPath} {
    default_type application/json;
  }
  # For the administrator, not for Outlook.
  location ~ ^/(manifest\\.xml|nginx\\.conf|web\\.config|_headers)$ {
    return 404;
  }
}
`;
}

function nginxPattern(files: string): string {
  if (!files.includes('*')) return `= ${files}`;
  if (files.endsWith('*')) return files.slice(0, -1);
  return `~ ^${files.replace(/\./g, '\\.').replace('*', '[^/]*')}$`;
}

function isOf(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
}

/** For IIS, which reads it from the folder that it serves, and serves it to nobody. */
function webConfig(files: readonly string[]): string {
  const add = (name: string, value: string) => `          <add name="${name}" value="${value}" />`;
  const named = (path: string, cacheControl: string) => `  <location path="${path.slice(1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
      <httpProtocol>
        <customHeaders>
${add('Cache-Control', cacheControl)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  // A location of IIS takes no pattern, so each file that a rule is for is named.
  const rules = cacheRules.flatMap(({ files: pattern, cacheControl }) =>
    cacheControl
      ? files.filter((file) => isOf(pattern, `/${file}`)).map((file) => named(`/${file}`, cacheControl))
      : [],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${always
  .map(([name, value]) => add(name, value))
  .join('\n')
  .replace(/^ {10}/gm, '        ')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment="manifest.xml" />
          <add segment="nginx.conf" />
          <add segment="_headers" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
${rules.join('\n')}
</configuration>
`;
}
