import { configDefaults, defineConfig } from "vitest/config";

/** Run where `LONG` is set, as continuous integration does: each takes as long as twenty others. */
const LONG = [
  "scripts/packaging/pack.test.js",
  "scripts/release/release.test.js",
  "electron/cli/{bad-input,json-shapes}.test.ts",
  "electron/backend/backups/restore-backup.test.ts",
  "electron/backend/desk/rebuild.test.ts",
  "electron/backend/exports/photo-copies.test.ts",
  "electron/backend/newsroom/broken-off.test.ts",
  "shared/imports/docx/bounds.test.ts",
  "shared/exports/docx/judges.test.ts",
];

const EXCLUDED = [...configDefaults.exclude, ...(process.env.LONG === undefined ? LONG : [])];

/** Each puts stand-ins in place of modules or the environment: a process of its own for each. */
const STAND_INS = [
  // What stands in electron/main/policy is data, and needs none.
  "electron/main/*.test.ts",
  "electron/preload/*.test.ts",
  // Its clock runs hours ahead, for whatever else is still under way in its process, too.
  "electron/backend/daily.test.ts",
  "electron/backend/log/no-words.test.ts",
  "electron/ports/desk-folder.test.ts",
  // Watches what modules do while they load: none may be loaded before.
  "scripts/security/made-regexes.test.js",
];

const SAME_CASES = "shared/testing/same-cases.ts";
const SET_UP = [SAME_CASES, "electron/store/testing/set-up.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["{shared,renderer}/**/*.test.{ts,tsx}"],
          setupFiles: [SAME_CASES, "shared/testing/same-ids.ts"],
          // They leave nothing behind in their process: a new one for each file costs more than its tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "desk",
          include: ["{electron,scripts}/**/*.test.{ts,js}", "e2e/{torture,newsroom}/**/*.test.ts"],
          exclude: [...EXCLUDED, ...STAND_INS],
          setupFiles: SET_UP,
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: STAND_INS, setupFiles: SET_UP } },
    ],
    exclude: EXCLUDED,
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
    // Many desks that a property made go after it: as long as a test may take.
    hookTimeout: 60_000,
  },
});
