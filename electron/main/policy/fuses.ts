/**
 * What a packaged Stet burns into Electron's binary, by the names of electron-builder's
 * `electronFuses`: nobody can use the app as a Node, debug it by its arguments, or run other code
 * in it than what was packed and signed. https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;
