import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { getRawHeader, listPackage } from "@electron/asar";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FUSES } from "../../electron/main/policy/fuses.ts";
import { ROOT } from "../setup/project.js";
import { pack } from "./pack.js";
import { packedFiles } from "./packed-files.js";
import { stage } from "./stage.js";
import { electronStandIn } from "./testing/electron-stand-in.js";
import { fakeElectron } from "./testing/fake-electron.js";

/** Electron's folder is laid out differently on each system, and the false one is Linux's. */
const isLinux = process.platform === "linux";
/** Outside the project, so that nothing of its node_modules is found by accident. */
const folder = mkdtempSync(path.join(os.tmpdir(), "stet-packed-"));
const at = (...names) => path.join(folder, ...names);
const asar = at("output/linux-unpacked/resources/app.asar");

/** What the packages would be made of, in their order: the AppImage, the .deb. */
const made = [];

beforeAll(async () => {
  const places = { work: at("work"), output: at("output") };
  const electronDist = fakeElectron(at("electron"));
  const stopBefore = async (what) => made.push(what) > 0;
  if (isLinux) await pack(ROOT, { ...places, electronDist, isDir: false, stopBefore });
  else stage(ROOT, at("work/app"), [process]);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.runIf(isLinux)("packs every file of the list, and nothing else", () => {
  const wanted = packedFiles(ROOT, [process]).map(({ to }) => to);
  const header = getRawHeader(asar).header;
  const inside = listPackage(asar).map((file) => file.slice(1));
  expect(inside.filter((file) => !("files" in entryAt(header, file))).sort()).toEqual(
    [...wanted, "package.json"].sort(),
  );
});

it.runIf(isLinux)("seals what is inside, and leaves programs and native code outside", () => {
  const header = getRawHeader(asar).header;
  expect(entryAt(header, "out/main/index.js").integrity.algorithm).toBe("SHA256");
  for (const { to } of packedFiles(ROOT, [process])) {
    const isRun = /\.(node|so|dll|dylib|exe)(\.\d+)*$|exiftool-vendored\.(pl|exe)\//.test(to);
    if (isRun) expect(entryAt(header, to).unpacked, to).toBe(true);
  }
});

it.runIf(isLinux)("burns the fuses in", async () => {
  const wire = await getCurrentFuseWire(at("output/linux-unpacked/stet"));
  for (const [name, isOn] of Object.entries(FUSES)) {
    const fuse = FuseV1Options[name[0].toUpperCase() + name.slice(1)];
    expect(fuse, name).toBeTypeOf("number");
    expect(wire[fuse], name).toBe(isOn ? FuseState.ENABLE : FuseState.DISABLE);
  }
});

it.runIf(isLinux)("is found by a desktop as an editor of hand-overs, in its sandbox", () => {
  const [{ desktop, desktopFileName }] = made;
  expect(desktopFileName).toBe("stet.desktop");
  const lines = desktop.split("\n");
  for (const line of [
    "Name=Stet",
    "GenericName=Newsroom desk",
    "Exec=AppRun %U",
    "MimeType=application/x-stet;",
    "Categories=Office;",
  ]) {
    expect(lines).toContain(line);
  }
});

it.runIf(isLinux)("tells Debian who gives it out, its icons of all sizes and its file type", () => {
  const [, [options]] = made;
  const after = (name) => options[options.indexOf(name) + 1];
  expect(after("--maintainer")).toMatch(/^.+ <.+@.+>$/);
  expect(after("--url")).toMatch(/^https:/);
  expect(after("--license")).toBe("MIT");
  const places = options.filter((option) => option.includes("=/")).map((one) => one.split("=")[1]);
  expect(places).toContain("/opt/Stet");
  expect(places).toContain("/usr/share/mime/packages/stet.xml");
  expect(places).toContain("/usr/share/applications/stet.desktop");
  expect(places.filter((place) => /hicolor\/\d+x\d+\/apps\/stet\.png$/.test(place))).toHaveLength(
    10,
  );
});

const stet = (...args) =>
  execFileSync(
    process.execPath,
    [at("work/app/out/main/cli/index.js"), ...args, "--desk", at("desk"), "--json"],
    { cwd: folder, encoding: "utf8", stdio: "pipe", env: { ...process.env, NODE_PATH: "" } },
  );

it("works from what is packed alone: database, pictures, metadata, profiles, what is zipped", () => {
  copyFileSync(at("work/app/resources/sample-desk/harbour.jpg"), at("harbour.jpg"));
  writeFileSync(at("tide.md"), "# High water\n\nThe quay was wet. ![The quay](harbour.jpg)\n");
  const [draft] = JSON.parse(stet("import", at("tide.md"))).drafts;
  for (const format of ["html", "docx"]) {
    const { files } = JSON.parse(
      stet("export", draft.id, "--format", format, "--out", at("out"), "--force"),
    );
    expect(files, format).not.toEqual([]);
  }
  expect(
    readdirSync(at("out"), { recursive: true }).filter((file) => /harbour\.jpg$/.test(file)),
  ).toHaveLength(1);
});

it("answers a command in the app's own process, with its arguments and its status", () => {
  electronStandIn(at("work/app/node_modules/electron"));
  const run = (...args) =>
    spawnSync(process.execPath, [at("work/app/out/main/index.js"), ...args], { encoding: "utf8" });
  const listed = run("list", "--desk", at("desk"), "--json");
  expect(JSON.parse(listed.stdout).drafts).toMatchObject([{ headline: "High water" }]);
  expect(listed.status).toBe(0);
  expect(run("lsit")).toMatchObject({ status: 2, stdout: "" });
  expect(run("serve", "--port", "none").status).toBe(2);
});

function entryAt(header, file) {
  return file.split("/").reduce((entry, name) => entry.files[name], header);
}
