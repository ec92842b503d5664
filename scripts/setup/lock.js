import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CACHE } from "./project.js";

const LOOK_AGAIN_MS = 200;

/**
 * Waits until no other process of this clone holds `name`; answers with how to give it back.
 * A holder that died does not count.
 */
export async function lock(name) {
  const file = path.join(CACHE, `${name}.lock`);
  mkdirSync(CACHE, { recursive: true });
  while (!take(file)) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  return () => rmSync(file, { force: true });
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  if (!isAlive(Number(holderOf(file)))) rmSync(file, { force: true });
  return false;
}

function holderOf(file) {
  try {
    return readFileSync(file, "utf8") || process.pid;
  } catch {
    return process.pid;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
