import { channelsOf } from "../../../shared/checks/channels.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import { listProfiles } from "../exports/profiles.ts";
import type { Handlers } from "../handlers.ts";
import { dictionaryPath, teachDesk } from "../spelling/desk-dictionary.ts";
import { spell } from "../spelling/spell.ts";
import { styleFolders } from "./style-files.ts";
import { spellingFindings, styleFindings } from "./word-findings.ts";

export function checkHandlers(context: Context): Handlers<typeof contract.checks> {
  const { reader, checker, ports, stamp } = context;
  const folders = styleFolders(ports);
  return {
    find: async ({ draft, spelling = false }) => {
      const channels = channelsOf((await listProfiles(context)).profiles);
      const found = await reader.call("checks.find", { id: draft, now: stamp().at, channels });
      const style = await styleFindings(context, draft);
      const spelt = spelling ? await spellingFindings(context, draft) : [];
      const all = [...found, ...style, ...spelt];
      const stops = ({ severity }: Finding) => severity === "ERROR";
      return [...all.filter(stops), ...all.filter((finding) => !stops(finding))];
    },
    words: async (asked) => {
      const {
        stamp: rules,
        lines,
        wrong,
      } = await checker.call("words.check", { folders, ...asked });
      return { stamp: rules, lines: lines.map((hits) => [...hits]), wrong: [...wrong] };
    },
    spelling: async (asked) => {
      const { lines, ...found } = await spell(context, asked);
      return { ...found, lines: lines.map((hits) => [...hits]) };
    },
    teach: async ({ word, isKnown }) => {
      await teachDesk(dictionaryPath(ports), word, isKnown);
      return null;
    },
  };
}
