// `npm run check`: types, layers, unused code, lint and unit tests, before each commit.
import { staticGates } from "./gates/static-gates.js";
import { unitTests } from "./gates/unit-tests.js";
import { ensureInstalled } from "./setup/install.js";
import { main } from "./setup/project.js";

await main(async () => {
  await ensureInstalled();
  const gates = await staticGates();
  const unit = await unitTests();
  return gates.failed + unit.failed === 0 ? 0 : 1;
});
