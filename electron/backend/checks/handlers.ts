import { channelsOf } from "../../../shared/checks/channels.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import { asWordLine, stillOpen, wordFinding } from "../../../shared/checks/word-finding.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import { listProfiles } from "../exports/profiles.ts";
import type { Handlers } from "../handlers.ts";
import { styleFolders } from "./style-files.ts";

export function checkHandlers(context: Context): Handlers<typeof contract.checks> {
  const { reader, checker, ports, stamp } = context;
  const folders = styleFolders(ports);
  return {
    find: async ({ draft }) => {
      const channels = channelsOf((await listProfiles(ports)).profiles);
      const found = await reader.call("checks.find", { id: draft, now: stamp().at, channels });
      const words = await wordFindings(context, draft);
      const stops = ({ severity }: Finding) => severity === "ERROR";
      return [
        ...[...found, ...words].filter(stops),
        ...[...found, ...words].filter((finding) => !stops(finding)),
      ];
    },
    words: async (asked) => {
      const {
        stamp: rules,
        lines,
        wrong,
      } = await checker.call("words.check", { folders, ...asked });
      return { stamp: rules, lines: lines.map((hits) => [...hits]), wrong: [...wrong] };
    },
  };
}

/** What house style says of a draft as it is kept, and nobody lets stand. */
async function wordFindings({ reader, checker, ports }: Context, id: DraftId): Promise<Finding[]> {
  const draft = await reader.call("checks.lines", { id });
  const { language, section, lines, dismissed } = draft;
  const found = await checker.call("words.check", {
    folders: styleFolders(ports),
    language,
    section,
    lines: lines.map(asWordLine),
  });
  const all = lines.flatMap((line, at) =>
    (found.lines[at] ?? []).map((hit) => wordFinding(line, hit)),
  );
  return stillOpen(all, dismissed).map(({ hit: _hit, key: _key, ...finding }) => finding);
}
