const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels as a PNG file's header gives them (PNG specification, IHDR); null for no PNG. */
export function pngSize(file: Uint8Array): { width: number; height: number } | null {
  if (file.length < 24 || signature.some((byte, index) => file[index] !== byte)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
