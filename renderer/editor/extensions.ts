import { type AnyExtension, Extension, Node } from "@tiptap/core";
import { Dropcursor, Gapcursor } from "@tiptap/extensions";
import { ArticleSchema } from "./article-schema.ts";
import { blockCommands } from "./blocks/block-commands.ts";
import { remoteCarets } from "./carets/remote-carets.ts";
import { articleCollaboration } from "./collaboration.ts";
import { commentMarks } from "./comments/comment-marks.ts";
import { embed } from "./elements/embed.ts";
import { gallery } from "./elements/gallery.ts";
import { keyPoints } from "./elements/key-points.ts";
import { textElements } from "./elements/text-elements.ts";
import { findMarks } from "./find/find-marks.ts";
import { floatingTools } from "./floating/floating-tools.ts";
import { ArticleKeys, BaseKeys } from "./keys/article-keys.ts";
import { freshSelection } from "./keys/fresh-selection.ts";
import { link } from "./marks/link.ts";
import { styleAtOnce } from "./marks/style-at-once.ts";
import { styles } from "./marks/styles.ts";
import { suggestionMarks } from "./marks/suggestion-marks.ts";
import { tk } from "./marks/tk.ts";
import { blocks } from "./nodes/blocks.ts";
import { dek, headline } from "./nodes/head.ts";
import { normaliser } from "./normaliser/normaliser.ts";
import { articleClipboard } from "./paste/clipboard.ts";
import { embedAddress } from "./paste/embed-address.ts";
import { photoNode } from "./photo/photo-node.ts";
import { relatedLinkNode } from "./related-link/related-link-node.ts";
import type { EditorServices } from "./services.ts";
import { slashMenu } from "./slash/slash-menu.ts";
import { snippets } from "./snippets/snippets.ts";
import { styleMarks } from "./style-marks/style-marks.ts";
import { suggesting } from "./suggest/suggesting.ts";
import { tables } from "./table/table.ts";
import { prompts } from "./typing/prompts.ts";
import { typography } from "./typing/typography.ts";
import { writingView } from "./writing-view/writing-view.ts";

const Document = Node.create({ name: "doc", topNode: true });
const Text = Node.create({ name: "text" });

const Shape = Extension.create({
  name: "articleShape",
  addProseMirrorPlugins: () => [freshSelection(), normaliser(), prompts()],
});

/**
 * Everything an article's editor is made of. Complete from the start: an extension registered later
 * would rebuild every plug-in.
 */
export function articleExtensions(services: EditorServices): AnyExtension[] {
  return [
    ArticleSchema,
    // First, so that every node's own keys come before it.
    BaseKeys,
    Document,
    Text,
    ...blocks,
    headline,
    dek,
    photoNode(services),
    relatedLinkNode(services),
    ...textElements(services),
    gallery(services),
    embed(services),
    keyPoints(services),
    ...tables(services),
    ...suggestionMarks,
    link,
    ...styles,
    styleAtOnce,
    tk,
    articleCollaboration(services.doc, services.undo),
    ArticleKeys,
    suggesting(services),
    blockCommands(services.undo),
    slashMenu(services),
    snippets(services),
    floatingTools(services),
    Shape,
    commentMarks(services),
    findMarks,
    writingView,
    styleMarks,
    remoteCarets,
    typography(services.language),
    embedAddress(services),
    articleClipboard(services),
    Gapcursor,
    Dropcursor.configure({ color: false, class: "drop-cursor", width: 2 }),
  ];
}
