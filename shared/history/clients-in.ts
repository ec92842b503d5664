/**
 * Whose structs a Yjs update (encoding 1) brings, where that can be read off its head: nobody's, or
 * one client's. Null where there are more. An update begins with the count of its clients; behind it
 * stand, of the first, the count of structs and the client's number.
 * https://github.com/yjs/yjs/blob/main/INTERNALS.md
 */
export function clientsIn(update: Uint8Array): readonly number[] | null {
  const count = varUint(update, 0);
  if (count.value === 0) return [];
  if (count.value > 1) return null;
  const structs = varUint(update, count.end);
  return [varUint(update, structs.end).value];
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varUint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let [value, factor, end] = [0, 1, start];
  for (;;) {
    const byte = bytes[end] ?? 0;
    value += (byte & 0x7f) * factor;
    factor *= 0x80;
    end += 1;
    if (byte < 0x80) return { value, end };
  }
}
