/** Have the browser save a JSON file, as if it had been downloaded. */
export function saveJson(name: string, content: unknown): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the time that it answers to anything else.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
