import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import stet from "./package.json" with { type: "json" };
import { bundledParts } from "./scripts/packaging/bundled-parts.ts";
import { chunkOf } from "./scripts/packaging/chunk-of.ts";
import { fetchAhead } from "./scripts/packaging/fetch-ahead.ts";
import { OUTSIDE } from "./scripts/packaging/outside.ts";

/** The others are bundled: a command that loads hundreds of small files takes a second longer. */
const BUNDLED = Object.keys(stet.dependencies).filter((name) => !OUTSIDE.includes(name));

/**
 * The packages of the text and of the screen. prosemirror-model and lib0 make errors as they are
 * loaded, for whose stack V8 may read the whole file again that it is in: not all of the page, then.
 */
const TEXT = /node_modules[\\/](prosemirror-|orderedmap|rope-sequence|w3c-keyname|yjs|lib0)/;
const FIRST = /renderer[\\/]app[\\/]first\.ts$/;
const SCREEN = /node_modules[\\/](react|scheduler|@react-|@internationalized|@swc)/;

/** What is drawn as soon as the article can be written in, and what is then loaded for the first paste. */
const SIDES = ["renderer/features/desk/desk-pane.tsx", "renderer/app/inspector.tsx"];
const PASTED = ["renderer/editor/paste/foreign.ts"];

/**
 * Three builds: what Node or Electron runs (out/main), the sandboxed bridge (out/preload) and the
 * page (out/renderer).
 */
export default defineConfig({
  main: {
    plugins: [bundledParts("main")],
    build: {
      outDir: "out/main",
      sourcemap: true,
      externalizeDeps: { exclude: BUNDLED },
      rolldownOptions: {
        input: {
          index: "electron/main/index.ts",
          "server/index": "electron/server/index.ts",
          "cli/index": "electron/cli/index.ts",
          "newsroom/index": "electron/newsroom/index.ts",
          "backend/threads/writer": "electron/backend/threads/writer.ts",
          "backend/threads/reader": "electron/backend/threads/reader.ts",
          "backend/threads/backups": "electron/backend/threads/backups.ts",
          "backend/threads/bundles": "electron/backend/threads/bundles.ts",
          "backend/threads/checker": "electron/backend/threads/checker.ts",
          "backend/threads/speller": "electron/backend/threads/speller.ts",
          "backend/threads/newsroom": "electron/backend/threads/newsroom.ts",
          "backend/threads/pictures": "electron/backend/threads/pictures.ts",
        },
        output: { format: "es", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    plugins: [bundledParts("preload")],
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
    // React Aria would bring its words in thirty languages; `learn-words` fetches those of another than English.
    plugins: [
      optimizeLocales.vite({ locales: ["en-US"] }),
      react(),
      fetchAhead(),
      bundledParts("renderer"),
    ],
    build: {
      outDir: "out/renderer",
      // electron-vite leaves pages as they are by itself.
      minify: true,
      chunkSizeWarningLimit: 1800,
      // Inlined files would need `data:` in the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: "renderer/index.html" },
        // What the page starts with is a small file that asks the desk, and three that are parsed side by
        // side meanwhile; what stands beside the article comes after them. What several of the parts that
        // are opened by a press share is another, not one for each set of them.
        output: {
          codeSplitting: {
            groups: [
              { name: "first", tags: ["$initial"], test: FIRST, priority: 6 },
              { name: "text", tags: ["$initial"], test: TEXT, priority: 5 },
              { name: "screen", tags: ["$initial"], test: SCREEN, priority: 4 },
              { name: "page", tags: ["$initial"], priority: 3 },
              { name: chunkOf("sides", SIDES), priority: 2 },
              { name: chunkOf("pasted", PASTED), priority: 1 },
              { name: "later", minShareCount: 2, priority: 0 },
            ],
          },
        },
      },
    },
  },
});
