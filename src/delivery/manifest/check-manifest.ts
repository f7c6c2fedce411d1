import { grammar, launchEvents, limits, permissions, required, residKind, typed } from './grammar';
import { pngSize } from './png-size';
import { readXml, type XmlElement } from './xml-tree';

/** Gives the file that the web server would send for this path (`/assets/icon-16.png`), or null for none. */
export type ServedFile = (path: string) => Uint8Array | null;

/**
 * Check an add-in manifest without a network: well-formed, elements in order, nothing required missing, every resid
 * naming a resource of its kind, lengths, https, launch events that have their runtime, and icons of the size they
 * are used at.
 *
 * @returns one sentence a mistake, each with its line; empty where there is none
 */
export function checkManifest(xml: string, served: ServedFile): string[] {
  let root: XmlElement;
  try {
    root = readXml(xml);
  } catch (error) {
    return [`${(error as Error).message}; correct the file at that place.`];
  }
  if (root.name !== 'OfficeApp' || root.attributes['xsi:type'] !== 'MailApp') {
    return [at(root, 'the outermost element must be OfficeApp with xsi:type="MailApp"')];
  }
  const elements = all(root);
  return [
    ...elements.flatMap(checkChildren),
    ...elements.flatMap(checkAttributes),
    ...checkBase(root),
    ...checkResources(root, elements),
    ...checkUrls(elements),
    ...checkIcons(root, elements, served),
    ...checkCommands(elements),
    ...checkLaunchEvents(elements),
  ];
}

const at = (element: XmlElement, what: string) => `line ${element.line}: ${what}.`;

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

function named(elements: XmlElement[], name: string): XmlElement[] {
  return elements.filter((each) => each.name === name);
}

/** An element's row in the grammar. */
function kindOf(element: XmlElement): string {
  const type = element.attributes['xsi:type'] ?? '';
  if (typed.has(element.name)) return type;
  return element.name === 'Host' && type ? type : element.name;
}

function checkChildren(element: XmlElement): string[] {
  const kind = kindOf(element);
  // LaunchEvent is an extension point's type and, inside it, an element without children.
  const row = element.name === 'LaunchEvent' ? undefined : grammar[kind];
  if (row === undefined) {
    if (typed.has(element.name)) return [at(element, `${element.name} has the unknown xsi:type "${kind}"`)];
    return element.children.map((child) => at(child, `${child.name} may not stand in ${element.name}`));
  }
  const slots = row
    .split(' ')
    .filter(Boolean)
    .map((slot) => ({ name: slot.replace(/[?+]$/, ''), optional: slot.endsWith('?'), many: slot.endsWith('+') }));
  const problems: string[] = [];
  let reached = 0;
  for (const child of element.children) {
    const slot = slots.findIndex((each) => each.name === child.name);
    if (slot < 0) problems.push(at(child, `${child.name} may not stand in ${element.name}`));
    else if (slot < reached) {
      problems.push(at(child, `${child.name} must come before ${slots[reached]?.name} in ${element.name}`));
    } else reached = slot;
  }
  for (const slot of slots) {
    const count = named(element.children, slot.name).length;
    if (count === 0 && !slot.optional) problems.push(at(element, `${element.name} must hold ${slot.name}`));
    if (count > 1 && !slot.many)
      problems.push(at(element, `${element.name} may hold ${slot.name} once, not ${count} times`));
  }
  return problems;
}

function checkAttributes(element: XmlElement): string[] {
  return (required[element.name] ?? [])
    .filter((names) => !names.split('|').some((name) => element.attributes[name]))
    .map((names) => at(element, `${element.name} must have ${names.split('|').join(' or ')}`));
}

function checkBase(root: XmlElement): string[] {
  const problems: string[] = [];
  const check = (name: string, holds: (value: string) => boolean, expected: string) => {
    const element = root.children.find((each) => each.name === name);
    if (!element) return;
    const value = (element.attributes.DefaultValue ?? element.text).trim();
    if (!holds(value)) problems.push(at(element, `${name} is "${value}" and must be ${expected}`));
  };
  check('Id', (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value), 'a GUID');
  check('Version', (value) => /^\d{1,5}(\.\d{1,5}){1,3}$/.test(value), 'two to four numbers with dots between');
  check('DefaultLocale', (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value), 'a language tag such as en-GB');
  const shorter = (limit: number) => (value: string) => value.length > 0 && value.length <= limit;
  check('DisplayName', shorter(limits.displayName), `1 to ${limits.displayName} characters long`);
  check('Description', shorter(limits.description), `1 to ${limits.description} characters long`);
  check('Permissions', (value) => permissions.includes(value), `one of ${permissions.join(', ')}`);
  return problems;
}

const resourceKinds = { Images: 'Image', Urls: 'Url', ShortStrings: 'ShortString', LongStrings: 'LongString' } as const;

/** Resources by id, each with its kind. */
function resourcesOf(elements: XmlElement[]): Map<string, { kind: string; element: XmlElement }> {
  const resources = new Map<string, { kind: string; element: XmlElement }>();
  for (const list of named(elements, 'Resources').flatMap((each) => each.children)) {
    const kind = resourceKinds[list.name as keyof typeof resourceKinds];
    for (const element of list.children) {
      if (kind && element.attributes.id) resources.set(element.attributes.id, { kind, element });
    }
  }
  return resources;
}

function checkResources(root: XmlElement, elements: XmlElement[]): string[] {
  const problems: string[] = [];
  const resources = resourcesOf(elements);
  const ids = new Set<string>();
  for (const element of all(root)) {
    const { id, resid } = element.attributes;
    for (const name of [id, resid]) {
      if (name && name.length > limits.name) {
        problems.push(at(element, `"${name}" is ${name.length} characters long; ids have at most ${limits.name}`));
      }
    }
    // Every OfficeTab is TabDefault; all other ids are an element's own.
    if (id && element.name !== 'OfficeTab') {
      if (ids.has(id)) problems.push(at(element, `the id "${id}" is used twice`));
      ids.add(id);
    }
    const wanted = residKind[element.name];
    if (!resid || !wanted) continue;
    const found = resources.get(resid);
    if (!found) problems.push(at(element, `resid "${resid}" names nothing in Resources`));
    else if (found.kind !== wanted) {
      problems.push(at(element, `resid "${resid}" names a ${found.kind}, and ${element.name} needs a ${wanted}`));
    }
  }
  for (const { kind, element } of resources.values()) {
    const value = element.attributes.DefaultValue ?? '';
    if ((kind === 'ShortString' || kind === 'LongString') && value.length > limits[kind]) {
      problems.push(
        at(
          element,
          `"${element.attributes.id}" is ${value.length} characters long; a ${kind} has at most ${limits[kind]}`,
        ),
      );
    }
  }
  return problems;
}

const holdsUrl = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']);

function checkUrls(elements: XmlElement[]): string[] {
  const problems: string[] = [];
  for (const element of elements) {
    const url = holdsUrl.has(element.name) ? element.attributes.DefaultValue : undefined;
    if (url === undefined) continue;
    if (!/^https:\/\/[^\s/]+/.test(url)) problems.push(at(element, `"${url}" must begin with https://`));
    if (url.length > limits.url) problems.push(at(element, `an address is longer than ${limits.url} characters`));
  }
  for (const element of named(elements, 'AppDomain')) {
    if (!/^https:\/\/[^\s/*]+$/.test(element.text.trim())) {
      problems.push(
        at(element, `AppDomain "${element.text.trim()}" must be https:// and a host, without path, slash or wildcard`),
      );
    }
  }
  return problems;
}

const buttonSizes = [16, 32, 80];

function checkIcons(root: XmlElement, elements: XmlElement[], served: ServedFile): string[] {
  const problems: string[] = [];
  const check = (element: XmlElement, size: number) => {
    const url = element.attributes.DefaultValue ?? '';
    const path = url.replace(/^https:\/\/[^/]*/, '');
    const file = served(path);
    if (!file) {
      problems.push(at(element, `the icon ${path} does not exist`));
      return;
    }
    const real = pngSize(file);
    if (!real) problems.push(at(element, `the icon ${path} is not a PNG file`));
    else if (real.width !== size || real.height !== size) {
      problems.push(
        at(element, `the icon ${path} is ${real.width} by ${real.height} pixels and must be ${size} by ${size}`),
      );
    }
  };
  for (const [name, size] of [
    ['IconUrl', 64],
    ['HighResolutionIconUrl', 128],
  ] as const) {
    const element = root.children.find((each) => each.name === name);
    if (element) check(element, size);
  }
  const resources = resourcesOf(elements);
  const checked = new Set<string>();
  for (const icon of named(elements, 'Icon')) {
    for (const size of buttonSizes) {
      const image = icon.children.find((each) => each.attributes.size === String(size));
      if (!image) {
        problems.push(at(icon, `Icon must hold an Image of size ${size}`));
        continue;
      }
      const id = image.attributes.resid ?? '';
      const resource = resources.get(id)?.element;
      if (resource && !checked.has(`${id} ${size}`)) {
        checked.add(`${id} ${size}`);
        check(resource, size);
      }
    }
  }
  return problems;
}

function checkCommands(elements: XmlElement[]): string[] {
  return named(elements, 'OfficeTab')
    .filter((tab) => tab.attributes.id !== 'TabDefault')
    .map((tab) =>
      at(tab, `OfficeTab "${tab.attributes.id}" must be TabDefault, the only tab Outlook gives a mail add-in`),
    );
}

function checkLaunchEvents(elements: XmlElement[]): string[] {
  const problems: string[] = [];
  const runtimes = named(elements, 'Runtime').map((each) => each.attributes.resid);
  for (const point of named(elements, 'ExtensionPoint').filter(
    (each) => each.attributes['xsi:type'] === 'LaunchEvent',
  )) {
    const source = point.children.find((each) => each.name === 'SourceLocation');
    if (source && !runtimes.includes(source.attributes.resid)) {
      problems.push(
        at(source, `the launch events' SourceLocation must have the resid of the Runtime, ${runtimes.join(', ')}`),
      );
    }
  }
  const events = named(elements, 'LaunchEvent');
  for (const event of events) {
    const { Type: type = '', SendMode: mode } = event.attributes;
    if (!launchEvents.has(type)) problems.push(at(event, `"${type}" is no event that Outlook raises for a message`));
    if (mode !== undefined && type !== 'OnMessageSend')
      problems.push(at(event, `SendMode belongs to OnMessageSend alone`));
    if (type === 'OnMessageSend' && !['PromptUser', 'SoftBlock', 'Block'].includes(mode ?? '')) {
      problems.push(at(event, 'OnMessageSend must have SendMode PromptUser, SoftBlock or Block'));
    }
  }
  const seen = new Set<string>();
  for (const event of events) {
    const type = event.attributes.Type ?? '';
    if (seen.has(type)) problems.push(at(event, `${type} is asked for twice`));
    seen.add(type);
  }
  for (const override of named(elements, 'Override')) {
    if (override.attributes.type !== 'javascript') problems.push(at(override, 'Override must have type="javascript"'));
  }
  return problems;
}
