import { expect, it } from "vitest";
import { COMMANDS } from "../commands/all.ts";
import { readArguments } from "../read-arguments.ts";
import { HOSTS } from "./manual.ts";
import { WIDTH } from "./wrap.ts";

const NAMES = [...COMMANDS.map(({ name }) => name), ...HOSTS.map(({ name }) => name)];
const TITLES = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "EXAMPLES", "FILES"];

function help(...argv: string[]): string {
  const asked = readArguments(argv);
  if (asked.kind !== "help") throw new RangeError(`stet ${argv.join(" ")} asks for no help.`);
  return asked.text;
}

it("tells the same by help, --help and -h, whatever else is missing", () => {
  for (const name of NAMES) {
    expect(help(name, "--help"), name).toBe(help("help", name));
    expect(help("-h", name), name).toBe(help("help", name));
  }
  expect(help("help")).toBe(help("--help"));
  expect(() => readArguments(["help", "fly"])).toThrow("no command of stet");
  expect(() => readArguments(["help", "list", "show"])).toThrow("one word too many");
});

it.each(["", ...NAMES])("has every section of `stet %s` within the width", (name) => {
  const lines = help("help", ...[name].filter(Boolean)).split("\n");
  const titles = lines.filter((line) => /^[A-Z ]+$/.test(line));
  for (const title of [...TITLES, ...(HOSTS.some((host) => host.name === name) ? [] : ["JSON"])]) {
    expect(titles).toContain(title);
  }
  expect(lines.filter((line) => line.length > WIDTH)).toEqual([]);
  expect(lines.filter((line) => /\s$|undefined|\$\{/.test(line))).toEqual([]);
});

it.each([...COMMANDS, ...HOSTS])(
  "describes each option of `stet $name` and uses no other",
  (page) => {
    const known = [...Object.keys(page.options), "desk", "json"].map((name) => `--${name}`);
    const shown = page.usage + page.examples.map(({ line }) => line).join(" ");
    for (const option of shown.match(/--[a-z-]+/g) ?? []) expect(known).toContain(option);
    for (const [name, { does }] of Object.entries(page.options)) {
      expect(page.usage, "the synopsis").toContain(`--${name}`);
      expect(does).toMatch(/^[A-Z].*\.$/);
    }
  },
);

it.each(COMMANDS)("understands the examples of `stet $name`", ({ examples }) => {
  expect(examples).not.toEqual([]);
  for (const { line } of examples) {
    const shell = line.replace(/ > \S+$/, "").match(/'[^']*'|\S+/g) ?? [];
    const argv = shell.map((word) => word.replaceAll("'", ""));
    expect(readArguments(argv), line).toMatchObject({ kind: "work" });
  }
});

it("is printed in docs/command-line.md", async () => {
  const pages = ["", ...NAMES].map((name) => {
    const text = help("help", ...[name].filter(Boolean));
    const title = `stet ${name}`.trimEnd();
    return `## ${title}\n\n\`\`\`text\n${text}\`\`\`\n`;
  });
  const intro =
    "# The command line\n\nWhat `stet help` and `stet help COMMAND` print. From a checkout: " +
    "`npm run --silent stet -- COMMAND`.\n";
  const file = "../../../docs/command-line.md";
  await expect([intro, ...pages].join("\n")).toMatchFileSnapshot(file);
});
