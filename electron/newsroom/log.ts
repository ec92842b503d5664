/** What a line of the log may tell: closed names, numbers and ids; never words, names or secrets. */
export interface LogFields {
  readonly draft?: string;
  readonly member?: string;
  readonly session?: string;
  readonly call?: string;
  readonly status?: number;
  readonly why?: string;
  /** Name of an error's class and its code, never its message: that may hold what somebody wrote. */
  readonly error?: string;
  readonly bytes?: number;
  readonly count?: number;
  readonly ms?: number;
  readonly port?: number;
}

export type Level = "info" | "warn" | "error";
export type Log = (level: Level, event: string, fields?: LogFields) => void;

/** One JSON object a line. */
export function jsonLog(write: (line: string) => void, clock: () => Date): Log {
  return (level, event, fields = {}) => {
    write(`${JSON.stringify({ time: clock().toISOString(), level, event, ...fields })}\n`);
  };
}

export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? `${error.name} ${code}` : error.name;
}
