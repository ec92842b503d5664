/** Changes what a ZIP's directory, and the file's own header, say of one of its files. */
export function claimed(
  zip: Uint8Array<ArrayBuffer>,
  name: string,
  claims: {
    readonly bytes?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
  },
): Uint8Array<ArrayBuffer> {
  const changed = Buffer.from(new Uint8Array(zip).buffer);
  let at = changed.indexOf(name);
  // The name stands twice: in the file's own header and in the directory.
  for (; at >= 0; at = changed.indexOf(name, at + 1)) {
    const row = at - 46;
    if (row < 0 || changed.readUInt32LE(row) !== 0x02014b50) continue;
    if (claims.flags !== undefined) changed.writeUInt16LE(claims.flags, row + 8);
    if (claims.method !== undefined) changed.writeUInt16LE(claims.method, row + 10);
    if (claims.crc !== undefined) changed.writeUInt32LE(claims.crc, row + 16);
    if (claims.bytes !== undefined) changed.writeUInt32LE(claims.bytes, row + 24);
    return new Uint8Array(changed.buffer, changed.byteOffset, changed.length);
  }
  throw new RangeError(`The ZIP holds no ${name}.`);
}
