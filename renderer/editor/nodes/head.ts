import { Node } from "@tiptap/core";
import { fromShared } from "../article-schema.ts";

export const headline = Node.create({ name: "headline", ...fromShared });

export const dek = Node.create({ name: "dek", ...fromShared });
