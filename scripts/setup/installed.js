import { existsSync, readFileSync } from "node:fs";

/** Each package of a lock file by its place in node_modules; null where there is no such file. */
export function packagesOf(lockFile) {
  if (!existsSync(lockFile)) return null;
  const { packages } = JSON.parse(readFileSync(lockFile, "utf8"));
  const { "": _project, ...rest } = packages;
  return rest;
}

/**
 * Whether `found` (what npm says it installed, null for nothing) has all of `wanted`. An optional
 * package may be missing: it is for another system.
 */
export function isInstalled(wanted, found) {
  if (found === null) return false;
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    const present = found[place];
    return present === undefined ? Boolean(optional || devOptional) : present.version === version;
  });
}

/** Whether a package of the lock file is for this system. */
export function isForHere({ os, cpu }, { platform, arch } = process) {
  const fits = (allowed, mine) => allowed === undefined || [allowed].flat().includes(mine);
  return fits(os, platform) && fits(cpu, arch);
}
