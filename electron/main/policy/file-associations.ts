import { BUNDLE_ENDING, BUNDLE_MEDIA_TYPE } from "../../../shared/contract/bundles.ts";

/** What the system is told that this app opens, in the form of electron-builder. */
export const FILE_ASSOCIATIONS = [
  {
    ext: BUNDLE_ENDING.slice(1),
    name: "Stet hand-over",
    description: "An article with its journal, versions and photos, for another desk",
    mimeType: BUNDLE_MEDIA_TYPE,
    role: "Editor",
    /** macOS: nobody else makes such files. */
    rank: "Owner",
  },
] as const;

/** What the native dialogs of a hand-over offer. */
export const BUNDLE_FILTERS = FILE_ASSOCIATIONS.map(({ name, ext }) => ({
  name,
  extensions: [ext],
}));
