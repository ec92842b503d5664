import { attributeOf, childrenOf } from "../xml/element.ts";
import { partOf, type WordParts } from "./parts.ts";

/** Where a part leads: to another part by its name, or out of the file by an address. */
export interface Relation {
  /** The last word of its type: "hyperlink", "image", "footnotes". */
  readonly kind: string;
  readonly target: string;
  readonly isOutside: boolean;
}

export type Relations = ReadonlyMap<string, Relation>;

/** The relations of a part by their ids; of the whole file for the name "". */
export function relationsOf(parts: WordParts, part: string): Relations {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = part.slice(folder.length);
  const root = partOf(parts, `${folder}_rels/${name}.rels`);
  return new Map(
    childrenOf(root, "rel:Relationship").map((one) => {
      const isOutside = attributeOf(one, "TargetMode") === "External";
      const target = attributeOf(one, "Target") ?? "";
      const kind = (attributeOf(one, "Type") ?? "").split("/").at(-1) ?? "";
      const resolved = isOutside ? target : nameOf(folder, target);
      return [attributeOf(one, "Id") ?? "", { kind, target: resolved, isOutside }];
    }),
  );
}

/** The part that another one names relative to its folder, or from the root. */
function nameOf(folder: string, target: string): string {
  const names: string[] = [];
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

export function relatedPart(relations: Relations, kind: string): string | null {
  for (const relation of relations.values()) {
    if (relation.kind === kind && !relation.isOutside) return relation.target;
  }
  return null;
}
