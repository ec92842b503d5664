import { expect, it } from "vitest";
import { passphraseStrength } from "./passphrase-strength.ts";

it.each([
  ["", "weak"],
  ["secret", "weak"],
  ["aaaaaaaaaaaaaaaaaaaaaaaa", "weak"],
  ["1234567890123456", "weak"],
  ["quay quay quay quay quay", "weak"],
  ["Norhaven 2026!", "weak"],
  ["lantern marsh ferry oboe", "fair"],
  ["lantern marsh ferry oboe plinth", "strong"],
  ["k7-R2 t9!Qx 4w#Zp8", "strong"],
])("%s is %s", (passphrase, expected) => {
  expect(passphraseStrength(passphrase)).toBe(expected);
});
