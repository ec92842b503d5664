import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { bundledExiftool } from "./bundled-exiftool.ts";

/** How long one file may take; a picture that takes longer is hostile or lies on a dead disk. */
const PATIENCE_MS = 30_000;
/** How long the program may take to end by itself. */
const FAREWELL_MS = 2_000;

/** Neither a person's own configuration, nor anything of an article, stands among its arguments. */
const ARGUMENTS = ["-config", "", "-stay_open", "True", "-@", "-"];

/**
 * One exiftool that stays open from the first file to `close`. What it is to do goes through its
 * standard input, since other users of a machine can list the arguments of programs. It ends by
 * itself when this process does, since its input ends then.
 */
export class Exiftool {
  readonly #program: () => Promise<string>;
  #child: ChildProcessWithoutNullStreams | null = null;
  #answers = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** `program` says which exiftool to run, once there is something to do. */
  constructor(program: () => Promise<string> = bundledExiftool) {
    this.#program = program;
  }

  /**
   * Runs one command, after those that were asked for before; answers with what it printed.
   * @throws where the program cannot run, is not done in time, or failed
   */
  run(args: readonly string[]): Promise<string> {
    const answer = this.#last.then(() => this.#ask(args));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the program, by force where it does not end by itself. */
  async close(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      const late = setTimeout(() => child.kill("SIGKILL"), FAREWELL_MS);
      child.once("exit", () => {
        clearTimeout(late);
        resolve();
      });
      child.stdin.end("-stay_open\nFalse\n");
    });
  }

  async #ask(args: readonly string[]): Promise<string> {
    if (args.some((arg) => /[\r\n]/.test(arg))) throw new RangeError("A line of it is two.");
    this.#child ??= await started(await this.#program());
    this.#answers += 1;
    const end = `{ready${this.#answers}}`;
    const command = [...args, "-echo3", `{status=\${status}}`, `-execute${this.#answers}`];
    try {
      const said = await answerOf(this.#child, `${command.join("\n")}\n`, end);
      if (!said.includes("{status=0}")) throw new Error("exiftool did not write the file.");
      return said.replace(/\{status=\d\}\s*$/, "");
    } catch (error) {
      if (this.#child?.exitCode !== null) this.#child = null;
      throw error;
    }
  }
}

function started(program: string): Promise<ChildProcessWithoutNullStreams> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ARGUMENTS, { windowsHide: true });
    child.once("error", reject);
    child.once("spawn", () => resolve(child));
    // What it complains of is read and let go: a full pipe would stop it.
    child.stderr.resume();
    // Writing to a program that has ended is told by its exit.
    child.stdin.on("error", () => undefined);
    child.stdout.setEncoding("utf8");
  });
}

/** What the program prints until `end`. A program that ends or hangs instead is put away. */
function answerOf(
  child: ChildProcessWithoutNullStreams,
  command: string,
  end: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const done = () => {
      clearTimeout(late);
      child.stdout.off("data", onData);
      child.off("exit", onExit);
    };
    const onData = (text: string) => {
      said += text;
      const at = said.indexOf(end);
      if (at < 0) return;
      done();
      resolve(said.slice(0, at));
    };
    const onExit = () => {
      done();
      reject(new Error("exiftool ended before it was done."));
    };
    const late = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    child.stdout.on("data", onData);
    child.once("exit", onExit);
    if (child.exitCode !== null || child.signalCode !== null) onExit();
    else child.stdin.write(command);
  });
}
