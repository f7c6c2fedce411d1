import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { transformSync } from '@swc/core';

/** A file as a web server sends it. */
export interface Served {
  body: Buffer | string;
  contentType: string;
}

/** Where production pages load Office.js from, and where Office.js itself fetches a script. */
export const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
export const microsoftAjax = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

const root = join(__dirname, '../..');
const library = join(root, 'node_modules/@microsoft/office-js/dist');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/**
 * What is at this path: `/outlook/` the played Outlook, its modules turned into JavaScript; else the built add-in.
 * @param folder dist/outlook, built
 * @returns null where there is nothing
 */
export function served(path: string, folder: string): Served | null {
  if (path.includes('..')) return null;
  if (path === '/outlook/') return file(join(__dirname, 'page.html'));
  if (path.startsWith('/outlook/')) return module(path.slice('/outlook/'.length));
  return file(join(folder, path)) ?? (path === '/manifest.xml' ? file(join(root, path)) : null);
}

/** Office.js as it comes from npm, unmodified. */
export function libraryFile(path: string): Served | null {
  return path.includes('..') ? null : file(join(library, path));
}

/** In place of the script that Office.js fetches and no package holds. */
export function ajaxFile(): Served {
  return file(join(__dirname, 'microsoft-ajax.js')) as Served;
}

function module(name: string): Served | null {
  const path = join(__dirname, name.endsWith('.ts') ? name : `${name}.ts`);
  if (!existsSync(path)) return null;
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return { body: code, contentType: types['.ts'] as string };
}

function file(path: string): Served | null {
  const contentType = types[extname(path)];
  return contentType && existsSync(path) ? { body: readFileSync(path), contentType } : null;
}
