// `node scripts/packaging/add-native.js PLATFORM ARCH [NODE_MODULES]`: puts sharp's code for another
// processor beside this one's, as the lock file has it; npm itself would take this one's away.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { main, ROOT, Sentence, say } from "../setup/project.js";

await main(async () => {
  const [platform, arch, modules = path.join(ROOT, "node_modules")] = process.argv.slice(2);
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8"));
  const wanted = [`@img/sharp-${platform}-${arch}`, `@img/sharp-libvips-${platform}-${arch}`];
  const locked = wanted.filter((name) => packages[`node_modules/${name}`] !== undefined);
  if (locked.length === 0) throw new Sentence(`The lock file has nothing for ${platform} ${arch}.`);
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-native-"));
  try {
    for (const name of locked) add(name, packages[`node_modules/${name}`], folder, modules);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function add(name, { version, integrity }, folder, modules) {
  const options = { cwd: folder, encoding: "utf8", shell: process.platform === "win32" };
  const [file] = JSON.parse(execFileSync("npm", ["pack", `${name}@${version}`, "--json"], options));
  const archive = path.join(folder, file.filename);
  const hash = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (`sha512-${hash}` !== integrity) {
    throw new Sentence(
      `${name} ${version} is not what the lock file says. Nothing was added of it.`,
    );
  }
  const place = path.join(modules, name);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  execFileSync("tar", ["-xzf", archive, "--strip-components=1", "-C", place]);
  say(`Added ${name} ${version}`);
}
