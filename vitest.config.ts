import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{shared,electron,renderer,scripts}/**/*.test.{ts,tsx,js}"],
    // Threads cannot load a native module twice in one process; forks can.
    pool: "forks",
    // V8 ends a process now and then in which many threads come and go, where the machine has keys
    // for memory ("Check failed: jit_page.has_value()", https://github.com/nodejs/node/issues/64500).
    execArgv: ["--no-memory-protection-keys"],
    // By default one is left idle, which on two cores doubles the time.
    maxWorkers: "100%",
    // Style sheets read as empty in tests, but for those whose text is held to something.
    css: { include: /\.css\?raw/ },
    testTimeout: 60_000,
  },
});
