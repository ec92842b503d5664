// Run at the end of a build: the licences of all parts, as a file of the page that About reads.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../setup/project.js";
import { licencesOf } from "./licences.js";
import { partsOf } from "./parts.js";

const file = path.join(ROOT, "out", "renderer", "licences.json");
writeFileSync(file, JSON.stringify(licencesOf(partsOf(ROOT))));
