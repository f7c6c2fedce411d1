import { parseArgs } from 'node:util';
import { type Severity, severities } from '../findings/finding';
import { columnFields, type MapChoice } from '../parties/import/fields';
import { objectionTo, UsageError } from './usage-error';

const formats = ['text', 'json', 'sarif'] as const;
const importFormats = ['text', 'json'] as const;
const failOn = [...severities, 'never'] as const;

/** What `check` was asked. */
export interface CheckRequest {
  command: 'check';
  protocol: string | undefined;
  register: string | undefined;
  format: (typeof formats)[number];
  failOn: Severity | 'never';
  /** Files and folders, in the order given; at least one. */
  paths: string[];
}

/** What `protocol import` was asked. */
export interface ImportRequest {
  command: 'import';
  /** The council's document. */
  file: string;
  /** Words of the title of the part that is the protocol. */
  part: string | undefined;
  format: (typeof importFormats)[number];
  /** Where to write the protocol file; nothing is written without this or `update`. */
  out: string | undefined;
  /** A protocol file to bring up to date. */
  update: string | undefined;
}

/** What `case` was asked. */
export interface CaseRequest {
  command: 'case';
  protocol: string | undefined;
  register: string | undefined;
  file: string;
}

/** What `register check` was asked. */
export interface RegisterCheckRequest {
  command: 'register check';
  file: string;
  format: (typeof importFormats)[number];
}

/** What `register import` was asked. */
export interface RegisterImportRequest {
  command: 'register import';
  /** Lists of people, at least one; with the name of another council where a list is that council's. */
  files: { path: string; otherCouncil: string | undefined }[];
  /** A register to bring up to date. */
  update: string | undefined;
  /** Where to write the register; the one that is brought up to date where left out. */
  out: string | undefined;
  /** Nothing is written without it. */
  yes: boolean;
  format: (typeof importFormats)[number];
  /** `name=Full name`, or `staff.csv:name=Full name` for one file. */
  maps: MapChoice[];
  council: string | undefined;
  protocol: string | undefined;
  domains: Record<string, 'member' | 'officer'>;
  senior: string[];
  apart: string[];
  whole: string[];
  concernsTo: string[];
  elected: string | undefined;
  notBefore: string | undefined;
}

/** What the command was asked to do. */
export type Request =
  | CheckRequest
  | CaseRequest
  | ImportRequest
  | RegisterCheckRequest
  | RegisterImportRequest
  | { command: 'compare'; protocols: [string, string] }
  | { command: 'protocols'; protocol: string | undefined }
  | { command: 'help' }
  | { command: 'version' };

/**
 * Read the command line.
 * @param argv what follows the program's name
 * @throws {UsageError} one sentence: which argument, what is expected
 */
export function readArguments(argv: readonly string[]): Request {
  const { values, positionals } = parsed(argv);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...rest] = positionals;
  switch (command) {
    case undefined:
      throw usage('Say what to do: check, case, protocols, protocol or register.');
    case 'help':
      return { command: 'help' };
    case 'check':
      if (!rest.length) throw usage('Name at least one file or folder to check.');
      return {
        command,
        protocol: values.protocol,
        register: values.register,
        format: oneOf('format', values.format, formats, 'text'),
        failOn: oneOf('fail-on', values['fail-on'], failOn, 'breach'),
        paths: rest,
      };
    case 'case':
      if (rest[0] === undefined) throw usage('Name the draft to make a case of.');
      if (rest.length > 1) throw usage(`Make a case of one draft at a time; "${rest[1]}" is one too many.`);
      return { command, protocol: values.protocol, register: values.register, file: rest[0] };
    case 'protocols':
      if (rest.length > 1) throw usage(`Name one protocol at a time; "${rest[1]}" is one too many.`);
      return { command, protocol: rest[0] ?? values.protocol };
    case 'protocol':
      return protocolRequest(rest, values);
    case 'register':
      return registerRequest(rest, values);
    default:
      throw usage(`There is no command "${command}"; the commands are check, case, protocols, protocol and register.`);
  }
}

function protocolRequest([action, ...names]: string[], values: ReturnType<typeof parsed>['values']): Request {
  const [first, second, ...more] = names;
  if (action === 'import') {
    if (first === undefined) throw usage('Name the document to import.');
    if (second !== undefined) throw usage(`Import one document at a time; "${second}" is one too many.`);
    return {
      command: 'import',
      file: first,
      part: values.part,
      format: oneOf('format', values.format, importFormats, 'text'),
      out: values.out,
      update: values.update,
    };
  }
  if (action === 'compare') {
    if (first === undefined || second === undefined) throw usage('Name two protocols to compare.');
    if (more.length) throw usage(`Compare two protocols at a time; "${more[0]}" is one too many.`);
    return { command: 'compare', protocols: [first, second] };
  }
  throw usage(
    action === undefined
      ? 'Say protocol import or protocol compare.'
      : `There is no command "protocol ${action}"; say protocol import or protocol compare.`,
  );
}

function registerRequest([action, ...files]: string[], values: ReturnType<typeof parsed>['values']): Request {
  if (action === 'check') {
    const [file, another] = files;
    if (file === undefined) throw usage('Name the register to check.');
    if (another !== undefined) throw usage(`Check one register at a time; "${another}" is one too many.`);
    return { command: 'register check', file, format: oneOf('format', values.format, importFormats, 'text') };
  }
  if (action === 'import') return registerImportRequest(files, values);
  throw usage(
    action === undefined
      ? 'Say register check or register import.'
      : `There is no command "register ${action}"; say register check or register import.`,
  );
}

function registerImportRequest(files: string[], values: ReturnType<typeof parsed>['values']): Request {
  const others = (values.also ?? []).map((each) => {
    const [otherCouncil, path] = divided('also', each, 'Northvale County Council=county.xml');
    return { path, otherCouncil };
  });
  if (!files.length && !others.length) throw usage('Name the lists to import.');
  const yes = values.yes === true;
  if (yes && values.out === undefined && values.update === undefined) {
    throw usage('Say with --out FILE where the register is to be written.');
  }
  return {
    command: 'register import',
    files: [...files.map((path) => ({ path, otherCouncil: undefined })), ...others],
    update: values.update,
    out: values.out,
    yes,
    format: oneOf('format', values.format, importFormats, 'text'),
    maps: (values.map ?? []).map((each) => mapChoice(each)),
    council: values.council,
    protocol: values.protocol,
    domains: Object.fromEntries(
      (values.domain ?? []).map((each) => {
        const [domain, role] = divided('domain', each, 'northvale.example=officer');
        return [domain, oneOf('domain', role, ['member', 'officer'] as const, 'officer')];
      }),
    ),
    senior: values.senior ?? [],
    apart: values.apart ?? [],
    whole: values.whole ?? [],
    concernsTo: values['concerns-to'] ?? [],
    elected: day('elected', values.elected),
    notBefore: day('not-before', values['not-before']),
  };
}

function divided(option: string, value: string, example: string): [string, string] {
  const at = value.indexOf('=');
  if (at < 1 || at === value.length - 1) throw usage(`--${option} is written like ${example}, not "${value}".`);
  return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
}

function mapChoice(value: string): MapChoice {
  const [what, column] = divided('map', value, 'name="Full name"');
  const at = what.lastIndexOf(':');
  const field = what.slice(at + 1);
  const known = columnFields.find((each) => each === field);
  if (!known) throw usage(`--map gives one of ${columnFields.join(', ')} its column, and "${field}" is none of them.`);
  return { field: known, column, file: at < 0 ? null : what.slice(0, at) };
}

function day(option: string, value: string | undefined): string | undefined {
  if (value === undefined || /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  throw usage(`--${option} is a day such as 2026-05-07, not "${value}".`);
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        protocol: { type: 'string' },
        register: { type: 'string' },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        part: { type: 'string' },
        out: { type: 'string' },
        update: { type: 'string' },
        yes: { type: 'boolean' },
        map: { type: 'string', multiple: true },
        council: { type: 'string' },
        domain: { type: 'string', multiple: true },
        senior: { type: 'string', multiple: true },
        also: { type: 'string', multiple: true },
        apart: { type: 'string', multiple: true },
        whole: { type: 'string', multiple: true },
        'concerns-to': { type: 'string', multiple: true },
        elected: { type: 'string' },
        'not-before': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (error) {
    throw usage(objectionTo(error, '; put -- before a file of that name'));
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], otherwise: T): T {
  if (value === undefined) return otherwise;
  const found = allowed.find((each) => each === value);
  if (!found) throw usage(`--${name} is one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}

function usage(problem: string): UsageError {
  return new UsageError([`${problem} See protocol-check --help.`]);
}
