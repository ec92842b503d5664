import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

/**
 * Three builds: what Node or Electron runs (out/main), the sandboxed bridge (out/preload) and the
 * page (out/renderer). The package's `dependencies` stay outside the first one: some are native,
 * and a worker thread must load the same copy as its host.
 */
export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: "electron/main/index.ts",
          "server/index": "electron/server/index.ts",
          "cli/index": "electron/cli/index.ts",
          "backend/threads/writer": "electron/backend/threads/writer.ts",
          "backend/threads/reader": "electron/backend/threads/reader.ts",
        },
        output: { format: "es", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      // A sandboxed preload can load CommonJS only, and nothing beside itself.
      rolldownOptions: {
        input: { index: "electron/preload/index.ts" },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react()],
    build: {
      outDir: "out/renderer",
      // Inlined files would need `data:` in the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: "renderer/index.html" } },
    },
  },
});
