/**
 * What a file holds, up to one byte more than may be read: that says as much as all of a file that is too large.
 *
 * @returns null where the browser may not read it: it was moved since it was picked up, or is a folder
 */
export async function bytesOf(file: File, largest: number): Promise<Uint8Array | null> {
  try {
    // Only a file that is too large is cut: a part of what is gone, or of a folder, may be given as nothing at all.
    const part = file.size > largest ? file.slice(0, largest + 1) : file;
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    return null;
  }
}
