/**
 * An .ico of PNGs by size in pixels, at most 256.
 * https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 */
export function ico(pngs) {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pngs.size, 4);
  let at = head.length + 16 * pngs.size;
  const entries = [...pngs].map(([size, png]) => {
    const entry = Buffer.alloc(16);
    // 256 is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(at, 12);
    at += png.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...pngs.values()]);
}

/** The kinds of picture in an .icns that may be PNGs, by their size in pixels. */
const ICNS_TYPES = {
  32: ["ic11"],
  64: ["ic12"],
  128: ["ic07"],
  256: ["ic08", "ic13"],
  512: ["ic09", "ic14"],
  1024: ["ic10"],
};

/** An .icns of PNGs by size; sizes that it has no place for are left out. */
export function icns(pngs) {
  const parts = [...pngs].flatMap(([size, png]) =>
    (ICNS_TYPES[size] ?? []).map((type) => chunk(type, png)),
  );
  return chunk("icns", Buffer.concat(parts));
}

function chunk(type, data) {
  const head = Buffer.alloc(8);
  head.write(type, 0, "latin1");
  head.writeUInt32BE(head.length + data.length, 4);
  return Buffer.concat([head, data]);
}
