import { expect, it } from "vitest";

const STYLES: Readonly<Record<string, string>> = import.meta.glob("./*/**/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

it("lets no two features style a name of one another: a page has one set of them", () => {
  const owners = new Map<string, Set<string>>();
  for (const [file, css] of Object.entries(STYLES)) {
    const [, feature = ""] = file.split("/");
    const style = css.replace(/\/\*.*?\*\//gs, "");
    for (const [, name = ""] of style.matchAll(/(?:^|[},])\s*\.([a-z][\w-]*)/g)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(feature));
    }
  }
  expect(owners.size).toBeGreaterThan(50);
  const shared = [...owners].filter(([name, all]) => all.size > 1 && !/^(?:is|has|ui)-/.test(name));
  expect(shared.map(([name, all]) => `${name}: ${[...all].join(", ")}`)).toEqual([]);
});
