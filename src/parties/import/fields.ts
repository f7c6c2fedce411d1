/** What a column of a table can hold. */
export const columnFields = [
  'name',
  'first',
  'last',
  'email',
  'role',
  'post',
  'positions',
  'ward',
  'group',
  'senior',
  'department',
  'left',
  'enabled',
  'licence',
  'kind',
  'list',
  'listaddress',
  'member',
  'memberaddress',
  'members',
] as const;

export type ColumnField = (typeof columnFields)[number];

/** A person's choice for one file or for all: a column's name, or for `role` the one role that all have. */
export interface MapChoice {
  field: ColumnField;
  column: string;
  /** Null for every file. */
  file: string | null;
}

/** True where a person means this file: by its whole path, or by its name alone. */
export function isNamed(file: string, named: string): boolean {
  return file === named || file.endsWith(`/${named}`) || file.endsWith(`\\${named}`);
}
