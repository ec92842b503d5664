import { FuseV1Options } from "@electron/fuses";
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

/** About speed and memory, not about who may do what: as Electron has it. */
const AS_IT_COMES = ["WasmTrapHandlers"];

it("decides about every fuse that this Electron has", () => {
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  const decided = Object.keys(FUSES).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  expect([...decided, ...AS_IT_COMES].sort()).toEqual(known.sort());
});
