import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unlockWords } from "../../../shared/words/closed-desk.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { dressOf, keepLook } from "./kept-look.ts";

it("draws and speaks as the desk was last seen, and as Stet comes where that cannot be read", async () => {
  const desk = newFolder();
  const asItComes = await dressOf(desk);
  expect(asItComes.look.theme).toBe("system");
  expect(unlockWords(asItComes.voice).press).toBe("Unlock");
  const look = { theme: "dark", textSize: 125, interfaceLanguage: "ar" } as const;
  keepLook(desk, look);
  const kept = await dressOf(desk);
  expect(kept.look).toEqual(look);
  expect(Object.values(unlockWords(kept.voice)).join(" ")).not.toMatch(/[A-Za-z]/);
  writeFileSync(join(desk, "look.json"), "{");
  expect((await dressOf(desk)).look).toEqual(asItComes.look);
});
