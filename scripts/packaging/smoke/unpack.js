import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";

/** How each kind of package is put on a machine for a trial, into a folder; answers with its program. */
const KINDS = {
  ".AppImage"(file, folder) {
    chmodSync(file, 0o755);
    execFileSync(file, ["--appimage-extract"], { cwd: folder, stdio: "ignore" });
    return path.join(folder, "squashfs-root", "AppRun");
  },

  ".deb"(file, folder) {
    execFileSync("dpkg-deb", ["-x", file, folder]);
    return path.join(folder, "opt", "Stet", "stet");
  },

  ".dmg"(file, folder) {
    const volume = path.join(folder, "volume");
    mkdirSync(volume);
    execFileSync("hdiutil", ["attach", "-nobrowse", "-readonly", "-mountpoint", volume, file]);
    try {
      // Keeps links and signatures, which an app's frameworks need.
      execFileSync("ditto", [path.join(volume, "Stet.app"), path.join(folder, "Stet.app")]);
    } finally {
      execFileSync("hdiutil", ["detach", volume]);
    }
    return path.join(folder, "Stet.app", "Contents", "MacOS", "Stet");
  },

  ".exe"(file, folder) {
    // The folder comes last and unquoted, whatever is in its name.
    const options = { windowsVerbatimArguments: true };
    execFileSync(file, ["/S", `/D=${path.join(folder, "Stet")}`], options);
    return path.join(folder, "Stet", "Stet.exe");
  },
};

/** A kind of package that this script can try. */
export function isPackage(file) {
  return path.extname(file) in KINDS;
}

/** Unpacks or installs the package into the folder; answers with the path of its program. */
export function unpacked(file, folder) {
  mkdirSync(folder, { recursive: true });
  return KINDS[path.extname(file)](path.resolve(file), folder);
}
