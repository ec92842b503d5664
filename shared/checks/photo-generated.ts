import { plainText } from "../article/article.ts";
import { type PhotoAttributes, photoName } from "../article/nodes/photo.ts";
import { nodesOf } from "../article/walk.ts";
import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

/**
 * Beginnings of words, and whole short ones, by which readers of the six languages of credits are
 * told that a picture is no photograph: generated, artificial, synthetic, composed, drawn.
 */
const TOLD =
  /(?<![\p{L}\p{N}])(?:(?:AI|A\.I\.|KI|IA|CGI|3D)(?![\p{L}\p{N}])|generat|generier|gegener|généré|generad|artifici|artific|künstlich|kunstmatig|synth|synt[eé]t|sintét|sintet|simul|virtu|composit|komposit|montage|fotomontag|collage|illustr|ilustr|rendering|render|algorithm|algoritm)/iu;

/** A generated picture that readers would take for a photograph. */
export const photoGenerated: Rule = ({ body }, { generated = new Map() }) =>
  nodesOf(body, "photo").flatMap(({ node, block }): Found[] => {
    const { asset, photographer, agency, creditPattern } = node.attrs as unknown as PhotoAttributes;
    const words = asset === null ? undefined : generated.get(asset);
    const said = [plainText(node.content ?? []), photographer, agency, creditPattern];
    if (words === undefined || said.some((text) => text !== null && TOLD.test(text))) return [];
    return [
      {
        rule: "photoGenerated",
        severity: "WARN",
        message: say(
          "{photo} is no photograph: its file says “{words}”. Neither its caption nor its credit tells readers.",
          { photo: photoName(node), words },
        ),
        fix: say("Say so in the caption or the credit."),
        block,
        field: null,
      },
    ];
  });
