import { expect, it } from "vitest";
import { FUSES } from "./fuses.ts";

it("lets nobody run other code in the packaged app", () => {
  const { runAsNode, onlyLoadAppFromAsar, enableEmbeddedAsarIntegrityValidation } = FUSES;
  expect(runAsNode).toBe(false);
  expect(onlyLoadAppFromAsar).toBe(true);
  expect(enableEmbeddedAsarIntegrityValidation).toBe(true);
  expect(FUSES.enableNodeOptionsEnvironmentVariable).toBe(false);
  expect(FUSES.enableNodeCliInspectArguments).toBe(false);
  expect(FUSES.grantFileProtocolExtraPrivileges).toBe(false);
});
