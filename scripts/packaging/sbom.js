import { readFileSync } from "node:fs";
import path from "node:path";
import { licencesOf } from "./licences.js";

/**
 * The bill of materials of `parts` (see `partsOf`), in CycloneDX 1.6: what a package of Stet really
 * holds, with where each part comes from and the hash that the lock file has for it. The same for the
 * same parts. https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials(root, parts) {
  const { name, version, license } = readJson(root, "package.json");
  const { packages } = readJson(root, "package-lock.json");
  const components = parts.map((part) => component(part, packages[part.place]?.integrity));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": `pkg:npm/${name}@${version}`,
        name,
        version,
        licenses: [{ license: { id: license } }],
      },
    },
    components: [...new Map(components.map((one) => [one["bom-ref"], one])).values()],
  };
}

function component(part, integrity) {
  const [{ licence }] = licencesOf([part]);
  const purl = `pkg:npm/${part.name.replace("@", "%40")}@${part.version}`;
  const isExpression = / (OR|AND) /.test(licence);
  return {
    type: "library",
    "bom-ref": purl,
    name: part.name,
    version: part.version,
    purl,
    licenses: [isExpression ? { expression: licence } : { license: { id: licence } }],
    ...(integrity?.startsWith("sha512-") ? { hashes: [sha512(integrity)] } : {}),
  };
}

function sha512(integrity) {
  const content = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
  return { alg: "SHA-512", content };
}

function readJson(root, file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}
