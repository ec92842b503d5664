/**
 * Who may import whom. A rule a line; its reason in its comment. `scripts/layers.js` runs them over
 * the tree and proves on a bad sample each that they can fail.
 */
const TESTS = "\\.test\\.tsx?$|^shared/testing/";

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    rule(
      "shared-stands-alone",
      "shared runs anywhere, so it may know nothing of the others.",
      { path: "^shared/", pathNot: TESTS },
      { path: "^(electron|renderer|e2e)/" },
    ),
    rule(
      "shared-runs-anywhere",
      "Node does not exist everywhere.",
      { path: "^shared/", pathNot: TESTS },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "shared-shows-nothing",
      "Articles exist without a screen.",
      { path: "^shared/", pathNot: TESTS },
      { path: "node_modules/(electron|react|react-dom|@tiptap/(core|react)|better-sqlite3)/" },
    ),
    rule(
      "testing-is-for-tests",
      "Builders of test articles have no place in the product.",
      { pathNot: `${TESTS}|^e2e/` },
      { path: "^shared/testing/" },
    ),
    rule(
      "only-store-knows-sqlite",
      "SQL lives in one place; the rest speaks of drafts and versions.",
      { pathNot: "^electron/store/" },
      { path: "node_modules/(better-sqlite3|pg)/" },
    ),
    rule(
      "store-is-the-floor",
      "The store knows the article and nothing above itself.",
      { path: "^electron/store/" },
      { path: "^(electron/(?!store/)|renderer/|e2e/)" },
    ),
    rule(
      "backend-is-host-free",
      "The backend runs under every host, so it knows none.",
      { path: "^electron/backend/" },
      { path: "^electron/(main|preload|server|cli)/|^renderer/|^e2e/" },
    ),
    rule(
      "desks-know-no-newsroom-server",
      "A desk and its newsroom's server meet over the wire alone, whichever is the newer.",
      { path: "^electron/(?!newsroom/)", pathNot: TESTS },
      { path: "^electron/newsroom/" },
    ),
    rule(
      "newsroom-server-knows-no-desk",
      "The server keeps what desks send it and never opens one.",
      { path: "^electron/newsroom/", pathNot: `${TESTS}|/testing/` },
      { path: "^electron/(main|preload|server|cli|backend)/|^electron/store/(?!newsroom/)" },
    ),
    rule(
      "hosts-stay-above-the-store",
      "A host that reaches around the backend would escape its policy.",
      { path: "^electron/(main|server|cli)/" },
      { path: "^electron/store/" },
    ),
    rule(
      "main-imports-no-other-host",
      "Hosts are alternatives to each other.",
      { path: "^electron/main/" },
      { path: "^electron/(server|cli)/" },
    ),
    rule(
      "server-imports-no-other-host",
      "Hosts are alternatives to each other.",
      { path: "^electron/server/" },
      { path: "^electron/(main|cli)/" },
    ),
    rule(
      "cli-imports-no-other-host",
      "Hosts are alternatives to each other.",
      { path: "^electron/cli/" },
      { path: "^electron/(main|server)/" },
    ),
    rule(
      "only-main-knows-electron",
      "Where Electron cannot be had, everything else must still load.",
      { pathNot: "^electron/(main|preload)/|^e2e/hosts/electron" },
      { path: "node_modules/electron/" },
    ),
    rule(
      "renderer-takes-from-shared-only",
      "A page that reaches Node is a page that can be turned against its reader.",
      { path: "^renderer/", pathNot: "\\.test\\.tsx?$" },
      { path: "^electron/|^e2e/|node_modules/(electron|better-sqlite3|ws|sharp)/" },
    ),
    rule(
      "renderer-knows-no-node",
      "The page is sandboxed; what needs Node stands behind the contract.",
      { path: "^(renderer|electron/preload)/", pathNot: "\\.test\\.tsx?$" },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "preload-takes-from-shared-only",
      "The bridge has no logic.",
      { path: "^electron/preload/" },
      { path: "^electron/(?!preload/)|^renderer/" },
    ),
    rule(
      "editor-knows-articles-only",
      "The editor can be used and tested without a desk.",
      { path: "^renderer/editor/" },
      { path: "^renderer/(bridge|features|app|actions)/" },
    ),
    rule(
      "features-stand-apart",
      "Features are wired together in app alone.",
      { path: "^renderer/features/([^/]+)/" },
      { path: "^renderer/features/([^/]+)/", pathNot: "^renderer/features/$1/" },
    ),
    rule(
      "dialogs-come-later",
      "What no article needs to be written is loaded when it is asked for (renderer/app/later-parts.ts).",
      { path: "^renderer/app/" },
      {
        path: [
          "^renderer/features/(about|export|hand-over|help|preview|problems|settings)/",
          "^renderer/features/(backups/backups-dialog|import/import-dialog|tour/tour|versions/compare/compare-dialog)\\.tsx$",
        ],
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    ),
    rule(
      "features-stay-below-app",
      "App wires features; a feature that knows it could not be moved.",
      { path: "^renderer/(features|actions|ui|bridge)/" },
      { path: "^renderer/app/" },
    ),
    rule(
      "ui-knows-no-newsroom",
      "Controls are controls: they could serve any program.",
      { path: "^renderer/ui/" },
      { path: "^renderer/(?!ui/)|^shared/(?!words/)" },
    ),
    rule(
      "no-cycles",
      "A cycle is two files that are one.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(out|\\.cache)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
