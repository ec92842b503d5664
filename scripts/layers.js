// Holds the tree against the layer rules, and each rule against a sample that breaks it.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import config from "../.dependency-cruiser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const samples = fileURLToPath(new URL("./layers/bad-samples/", import.meta.url));
const LAYERS = ["shared", "electron", "renderer", "e2e"];
const SOURCE = /\.tsx?$/;

const failures = [...(await treeFailures()), ...(await sampleFailures())];
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.stdout.write(
  failures.length === 0 ? `layers: ${config.forbidden.length} rules hold\n` : "layers: broken\n",
);
process.exitCode = failures.length === 0 ? 0 : 1;

async function treeFailures() {
  const { modules, violations } = await cruiseIn(root, LAYERS);
  const seen = modules.filter(({ source }) => SOURCE.test(source) && isLayer(source)).length;
  const written = LAYERS.reduce((sum, layer) => sum + sourcesBelow(`${root}/${layer}`), 0);
  // A parser that reads nothing passes every rule.
  const blind =
    seen < written
      ? [`only ${seen} of ${written} source files were read: the rules are blind`]
      : [];
  return [...blind, ...violations.map(describe)];
}

async function sampleFailures() {
  const names = config.forbidden.map(({ name }) => name);
  const results = await Promise.all(
    names.map(async (name) => {
      const { violations } = await cruiseIn(`${samples}/${name}`, ["."]);
      return violations.some((violation) => violation.rule.name === name)
        ? null
        : `the rule ${name} did not fail on its bad sample`;
    }),
  );
  return results.filter((failure) => failure !== null);
}

async function cruiseIn(baseDir, paths) {
  const { output } = await cruise(paths, {
    ...config.options,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    baseDir,
    exclude: { path: `${config.options.exclude.path}|bad-samples` },
  });
  return { modules: output.modules, violations: output.summary.violations };
}

function describe({ from, to, rule }) {
  const { comment } = config.forbidden.find(({ name }) => name === rule.name);
  return `${from} → ${to}\n  ${rule.name}: ${comment}`;
}

function isLayer(source) {
  return LAYERS.some((layer) => source.startsWith(`${layer}/`));
}

function sourcesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() &&
      SOURCE.test(entry.name) &&
      !entry.name.endsWith(".d.ts") &&
      // The bench's own packages, where somebody has run it.
      !entry.parentPath.includes("node_modules"),
  ).length;
}
