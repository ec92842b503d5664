import { expect, it } from "vitest";
import { chooseHost, WHY } from "./choose-host.js";

const SCREEN = true;
const NO_SCREEN = false;

it("tries Electron first, where there is a screen and nobody asked for the browser", () => {
  expect(chooseHost(["--desk", "/d"], SCREEN)).toEqual({
    host: "electron",
    opensWindow: true,
    why: null,
    rest: ["--desk", "/d"],
  });
});

it("says why where there is no screen, and that the address can be opened", () => {
  const { host, opensWindow, why } = chooseHost([], NO_SCREEN);
  expect({ host, opensWindow }).toEqual({ host: "browser", opensWindow: false });
  expect(why).toBe(WHY.noScreen);
  expect(why).toContain("address");
});

for (const asked of [["--browser"], ["--no-open"], ["--port", "4000"], ["--port=4000"]]) {
  for (const screen of [SCREEN, NO_SCREEN]) {
    it(`owes no reason for ${asked.join(" ")}, ${screen ? "with" : "without"} a screen`, () => {
      expect(chooseHost(asked, screen)).toMatchObject({ host: "browser", why: null });
    });
  }
}

it("opens a window unless told not to", () => {
  expect(chooseHost(["--browser"], SCREEN).opensWindow).toBe(true);
  expect(chooseHost(["--port=4000"], SCREEN).opensWindow).toBe(true);
  expect(chooseHost(["--port=4000", "--no-open"], SCREEN).opensWindow).toBe(false);
});

it("keeps its own options from the host", () => {
  const { rest } = chooseHost(["--browser", "--desk", "/d", "--no-open", "--port", "1"], SCREEN);
  expect(rest).toEqual(["--desk", "/d", "--port", "1"]);
});

it("has one sentence for each reason", () => {
  for (const sentence of Object.values(WHY)) expect(sentence).toMatch(/^[^.\n]+\.$/);
});
