import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}"],
    // Threads cannot load a native module twice in one process; forks can.
    pool: "forks",
    testTimeout: 20_000,
  },
});
