import { parseArgs } from "node:util";

/** The folder behind `--desk`, or undefined. Chromium's own switches are passed over. */
export function namedDesk(argv: readonly string[]): string | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: { desk: { type: "string" } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.desk === "string" && values.desk !== "" ? values.desk : undefined;
}
