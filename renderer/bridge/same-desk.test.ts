import { expect, test, vi } from "vitest";
import { sameDeskOnly } from "./same-desk.ts";
import type { Transport, Wire } from "./wire.ts";

/** A transport whose wires lead, one after the other, to desks with these marks. */
function leadingTo(...marks: (string | null)[]): Transport {
  const wires = marks.map(
    (restored) => ({ link: { call: async () => ({ restored }) } }) as unknown,
  );
  return {
    open: async () => wires.shift() as Wire,
    photoUrl: (hash) => hash,
    bundleUrl: (id) => id,
    photoCopyUrl: (_, hash) => hash,
  };
}

test("a connection that comes back to the same desk stands", async () => {
  const replaced = vi.fn();
  const { open } = sameDeskOnly(leadingTo(null, null, null), replaced);
  for (let round = 0; round < 3; round += 1) expect(await open()).toBeDefined();
  expect(replaced).not.toHaveBeenCalled();
});

test("one that comes back to a restored desk never does", async () => {
  const replaced = vi.fn();
  const { open } = sameDeskOnly(leadingTo("before", "after"), replaced);
  await open();
  const stood = vi.fn();
  void open().then(stood);
  await vi.waitFor(() => expect(replaced).toHaveBeenCalledOnce());
  expect(stood).not.toHaveBeenCalled();
});
