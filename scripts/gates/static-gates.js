import { spawn } from "node:child_process";
import path from "node:path";
import { projectNode } from "../setup/node.js";
import { ROOT, say } from "../setup/project.js";

/** What is checked without running Stet: a program of node_modules or scripts, and its arguments. */
const GATES = {
  types: ["node_modules/typescript/bin/tsc", "-b", "--noEmit"],
  layers: ["scripts/layers.js"],
  unused: ["node_modules/knip/bin/knip.js", "--no-progress"],
  lint: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
};

/** Runs every gate and shows what a failing one said. Resolves with how many held and failed. */
export async function staticGates() {
  const held = await Promise.all(Object.entries(GATES).map(([name, args]) => gate(name, args)));
  const failures = held.filter((failure) => failure !== null);
  return { passed: held.length - failures.length, failed: failures.length, failures };
}

/** Resolves with null where the gate holds, else with its name and what it said. */
async function gate(name, [script, ...args]) {
  const started = Date.now();
  const { status, output } = await captured(script, args);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`${status === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (status === 0) return null;
  say(output.trimEnd());
  return `${name}\n${output.trimEnd()}`;
}

function captured(script, args) {
  const child = spawn(projectNode(), [path.join(ROOT, script), ...args], { cwd: ROOT });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part) => (output += part));
  }
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ status: 1, output: error.message }));
    child.once("close", (status) => resolve({ status: status ?? 1, output }));
  });
}
