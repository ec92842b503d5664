import { expect, it } from "vitest";
import { nodeTooOld } from "./node-version.ts";

it("takes Node from 22.12 on", () => {
  for (const version of ["v22.12.0", "v22.20.1", "v24.0.0"]) expect(nodeTooOld(version)).toBeNull();
});

it("says what to do under an older one", () => {
  for (const version of ["v18.20.0", "v20.20.2", "v22.11.0"]) {
    expect(nodeTooOld(version)).toContain("npm start");
  }
});
