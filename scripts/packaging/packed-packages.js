import { isForHere } from "../setup/installed.js";
import { Sentence } from "../setup/project.js";
import { installedPackage } from "./installed-package.js";
import { OUTSIDE } from "./outside.ts";

/** Named as dependencies by others, and never loaded by them: types, and headers for a compiler. */
const NEVER_LOADED = /^(@types\/.+|node-addon-api)$/;

export function isNeverLoaded(name) {
  return NEVER_LOADED.test(name);
}

/** What makes sharp a program for a system: without it no photo is read. */
const codeFor = ({ platform, arch }) => `@img/sharp-${platform}-${arch}`;

/**
 * The packages that Stet carries as they are, each once by its place: those outside the bundle and
 * whatever they need on one of `targets` ({platform, arch}).
 */
export function packedPackages(root, targets) {
  const found = new Map();
  for (const name of OUTSIDE) gather(name, root, { root, targets, found, isOptional: false });
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

function gather(name, folder, { root, targets, found, isOptional }) {
  if (isNeverLoaded(name)) return;
  const entry = installedPackage(root, folder, name);
  if (entry === null && isOptional) return;
  if (entry === null) throw new Sentence(`${name} is missing in node_modules. Run \`npm ci\`.`);
  if (found.has(entry.place) || !targets.some((target) => fits(entry.manifest, target))) return;
  found.set(entry.place, entry);
  const { dependencies = {}, optionalDependencies = {} } = entry.manifest;
  for (const next of new Set([
    ...Object.keys(dependencies),
    ...Object.keys(optionalDependencies),
  ])) {
    gather(next, entry.folder, { root, targets, found, isOptional: next in optionalDependencies });
  }
}

/** `!win32` is allowed everywhere but there. */
function fits({ os, cpu }, target) {
  const list = (value) => (value === undefined ? [] : [value].flat());
  const bars = [...list(os), ...list(cpu)].filter((value) => value.startsWith("!"));
  if (bars.some((bar) => [target.platform, target.arch].includes(bar.slice(1)))) return false;
  const only = (value) => (list(value).some((one) => !one.startsWith("!")) ? value : undefined);
  return isForHere({ os: only(os), cpu: only(cpu) }, target);
}

/** Throws a Sentence where a target's own code is not installed here. */
export function refuseMissing(packages, targets) {
  const names = new Set(packages.map(({ name }) => name));
  const target = targets.find((one) => !names.has(codeFor(one)));
  if (target === undefined) return;
  throw new Sentence(
    `${codeFor(target)} is not installed, and photos need it. No package was made. Add it by ` +
      `\`node scripts/packaging/add-native.js ${target.platform} ${target.arch}\`.`,
  );
}
