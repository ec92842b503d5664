import { parseArgs } from "node:util";

export interface ServerArguments {
  /** As it was typed; undefined means the person's own. */
  readonly desk: string | undefined;
  readonly port: number | null;
}

export const SERVER_USAGE = "Usage: stet serve [--desk DIR] [--port N]   (N from 1 to 65535)";

/** What was asked for, or null where it cannot be understood. */
export function serverArguments(argv: readonly string[]): ServerArguments | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { desk: { type: "string" }, port: { type: "string" } },
    });
    const port = values.port === undefined ? null : Number(values.port);
    const isPort = port === null || (Number.isInteger(port) && port >= 1 && port <= 65535);
    if (!isPort || values.desk === "") return null;
    return { desk: values.desk, port };
  } catch {
    return null;
  }
}
