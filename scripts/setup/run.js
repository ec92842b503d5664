import { spawn } from "node:child_process";
import path from "node:path";
import { projectNode } from "./node.js";
import { ROOT } from "./project.js";

/**
 * Runs a program in the project's folder, with the project's Node first on its path.
 * Resolves with its exit status; a signal counts as 1. Signals that end this process end it too.
 */
export function run(command, args, { stdio = "inherit", env = {}, ...options } = {}) {
  const node = path.dirname(projectNode());
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio,
    env: { ...process.env, ...env, PATH: `${node}${path.delimiter}${process.env.PATH ?? ""}` },
    ...options,
  });
  return ended(child);
}

/**
 * V8 ends a process now and then in which threads come and go, where the machine has keys for memory
 * ("Check failed: jit_page.has_value()", https://github.com/nodejs/node/issues/64500).
 */
const FLAGS = ["--no-memory-protection-keys"];

/** Runs a script with the project's Node. */
export function runNode(script, args, options) {
  return run(projectNode(), [...FLAGS, path.resolve(ROOT, script), ...args], options);
}

/**
 * Resolves with the exit status. While it runs, signals to this process go to the child; that npm,
 * which started this, is gone counts as one.
 */
export function ended(child) {
  const forward = (signal) => child.kill(signal);
  const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of SIGNALS) process.on(signal, forward);
  const unwatch = onceNpmIsGone(() => forward("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  }).finally(() => {
    unwatch();
    for (const signal of SIGNALS) process.off(signal, forward);
  });
}

const LOOK_AGAIN_MS = 500;

/** npm hands SIGTERM to its shell, and a shell that dies of it tells nobody. */
function onceNpmIsGone(deed) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    deed();
  }, LOOK_AGAIN_MS).unref();
  return () => clearInterval(timer);
}
