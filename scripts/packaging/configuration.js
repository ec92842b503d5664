import { FILE_ASSOCIATIONS } from "../../electron/main/policy/file-associations.ts";
import { FUSES } from "../../electron/main/policy/fuses.ts";
import { PUBLISHER } from "./publisher.js";

/** Programs and native code run from a real file only, never from within the archive. */
const UNPACKED = [
  "node_modules/better-sqlite3/**",
  "node_modules/sharp/**",
  "node_modules/@img/**",
  "node_modules/exiftool-vendored.{pl,exe}/**",
];

const LINUX = {
  target: ["AppImage", "deb"],
  executableName: "stet",
  category: "Office",
  synopsis: "The offline newsroom desk",
  maintainer: `${PUBLISHER.author} <${PUBLISHER.email}>`,
  // The AppImage's own default gives up Chromium's sandbox.
  executableArgs: [],
  syncDesktopName: true,
  desktop: {
    entry: {
      Name: "Stet",
      GenericName: "Newsroom desk",
      Keywords: "article;newsroom;editor;writing;journalism;",
      StartupNotify: "true",
    },
  },
};

/** Without a certificate: signed by nobody, which an Apple processor needs to run it at all. */
const UNSIGNED_MAC = { identity: "-", hardenedRuntime: false };

const MAC = {
  category: "public.app-category.productivity",
  // Both processors' own code lies side by side in both halves; nothing of it is merged.
  x64ArchFiles: "Contents/Resources/app.asar.unpacked/node_modules/**",
  mergeASARs: true,
};

const WINDOWS = {
  target: ["nsis"],
  executableName: "Stet",
};

const NSIS = {
  // For one person, without an administrator: newsroom machines seldom allow more.
  oneClick: true,
  perMachine: false,
  // The desk is never the installer's to delete.
  deleteAppDataOnUninstall: false,
};

/**
 * What electron-builder is told. `app` is the staged app, `output` where packages go, `icons` as
 * drawn, `electronDist` a folder with Electron or null, `isSigned` whether a certificate is there,
 * `macArch` "universal" or one processor.
 */
export function configuration({ app, output, icons, electronDist, isSigned, macArch }) {
  return {
    appId: PUBLISHER.id,
    productName: "Stet",
    copyright: `Copyright © ${PUBLISHER.author}`,
    directories: { app, output },
    electronDist,
    // The app is staged whole: nothing is collected, installed or compiled a second time.
    beforeBuild: async () => false,
    files: ["**/*", { from: "node_modules", to: "node_modules", filter: ["**/*"] }],
    disableDefaultIgnoredFiles: true,
    asar: { smartUnpack: false },
    asarUnpack: UNPACKED,
    electronFuses: { ...FUSES, resetAdHocDarwinSignature: !isSigned },
    // Of the .icns beside it a Mac finds the name by itself.
    fileAssociations: FILE_ASSOCIATIONS.map((type) => ({ ...type, icon: icons.handOver })),
    publish: PUBLISHER.updates === null ? null : { provider: "generic", url: PUBLISHER.updates },
    toolsets: { appimage: "1.0.3" },
    linux: { ...LINUX, icon: icons.linux },
    deb: { packageCategory: "editors", priority: "optional" },
    mac: {
      ...MAC,
      target: [
        { target: "dmg", arch: macArch },
        { target: "zip", arch: macArch },
      ],
      icon: icons.mac,
      ...(isSigned ? {} : UNSIGNED_MAC),
    },
    win: { ...WINDOWS, icon: icons.windows },
    nsis: NSIS,
  };
}
