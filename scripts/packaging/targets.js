/**
 * For which machines this one packs: its own, and on a Mac both processors in one, unless
 * `isDistNamed`: a folder holds Electron for one processor alone.
 */
export function targetsOf({ platform, arch }, isDistNamed) {
  if (platform !== "darwin" || isDistNamed) {
    return { targets: [{ platform, arch }], macArch: arch };
  }
  const targets = ["x64", "arm64"].map((one) => ({ platform, arch: one }));
  return { targets, macArch: "universal" };
}
