import fc from "fast-check";
import { expect, it } from "vitest";
import { clientWire } from "./wire.ts";

const [bytesOnWire] = clientWire.customJsonSerializers;

it("takes any bytes over the wire as the base64 that others write, however many", () => {
  const large = fc.constantFrom(0x1fff, 0x2000, 0x2001, 70_000).map((length) => filled(length));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 50 }), large), (bytes) => {
      const told = bytesOnWire?.serialize(bytes);
      expect(told).toBe(Buffer.from(bytes).toString("base64"));
      expect(bytesOnWire?.deserialize(told)).toEqual(bytes);
    }),
  );
});

it("refuses what is no base64", () => {
  expect(() => bytesOnWire?.deserialize(7)).toThrow(TypeError);
  expect(() => bytesOnWire?.deserialize("ä")).toThrow();
});

function filled(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
}
