import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { afterwards, newFolder } from "../../../store/testing/new-folder.ts";
import { Exiftool } from "./exiftool.ts";

vi.setConfig({ testTimeout: 60_000 });

function opened(program?: string): Exiftool {
  const tool = program === undefined ? new Exiftool() : new Exiftool(async () => program);
  afterwards(() => tool.close());
  return tool;
}

test("it answers one command after another", async () => {
  const tool = opened();
  const [version, again] = await Promise.all([tool.run(["-ver"]), tool.run(["-ver"])]);
  expect(version.trim()).toMatch(/^\d+\.\d+$/);
  expect(again).toBe(version);
});

test("it says that a command failed, and goes on", async () => {
  const tool = opened();
  await expect(tool.run(["-q", join(newFolder(), "nothing.jpg")])).rejects.toThrow(/exiftool/);
  expect((await tool.run(["-ver"])).trim()).toMatch(/^\d/);
});

test("it takes no argument that is two", async () => {
  await expect(opened().run(["-ver\n-execute"])).rejects.toThrow(RangeError);
});

test("it says each time that there is no program", async () => {
  const tool = opened(join(newFolder(), "no-exiftool"));
  await expect(tool.run(["-ver"])).rejects.toThrow();
  await expect(tool.run(["-ver"])).rejects.toThrow();
  await tool.close();
});

test.skipIf(process.platform === "win32")(
  "it starts anew where the program ends before it is done",
  async () => {
    const program = join(newFolder(), "ends");
    writeFileSync(program, "#!/bin/sh\nread line\nexit 3\n", { mode: 0o755 });
    const tool = opened(program);
    await expect(tool.run(["-ver"])).rejects.toThrow(/ended before/);
    await expect(tool.run(["-ver"])).rejects.toThrow(/ended before/);
  },
);

test.skipIf(process.platform !== "linux")(
  "it keeps what is written from the list of processes, and ends with the program that began it",
  async () => {
    const script = `
      const { Exiftool } = await import(${JSON.stringify(new URL("./exiftool.ts", import.meta.url).href)});
      const tool = new Exiftool();
      await tool.run(["-ver"]);
      const { readFileSync, readdirSync } = await import("node:fs");
      const children = readFileSync("/proc/self/task/" + process.pid + "/children", "utf8").trim();
      process.stdout.write(children);
      setInterval(() => undefined, 1000);`;
    const host = spawn(process.execPath, ["--input-type=module", "-e", script]);
    afterwards(() => host.kill("SIGKILL"));
    const [pid] = await new Promise<string[]>((resolve) =>
      host.stdout.once("data", (text: Buffer) => resolve(String(text).split(" "))),
    );
    expect(readFileSync(`/proc/${pid}/cmdline`, "latin1")).toMatch(/-stay_open\0True\0-@\0-\0$/);
    host.kill("SIGKILL");
    await expect.poll(() => isRunning(Number(pid)), { timeout: 20_000 }).toBe(false);
  },
);

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
