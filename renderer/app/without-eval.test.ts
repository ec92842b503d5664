import { expect, test } from "vitest";

test("Zod is told before it comes that nothing may be built from text", async () => {
  await import("./without-eval.ts");
  const { config } = await import("zod");
  expect(config().jitless).toBe(true);
});
