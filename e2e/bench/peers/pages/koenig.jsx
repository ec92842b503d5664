import { KoenigComposer, KoenigEditor } from "@tryghost/koenig-lexical";
import "../node_modules/@tryghost/koenig-lexical/dist/style.css";
import { createRoot } from "react-dom/client";
import { place, text } from "./text.js";

const initialEditorState = JSON.stringify(await text("koenig"));

/** Nothing is uploaded here; Koenig asks each card for its state at every render. */
const fileUploader = {
  useFileUpload: () => ({
    ...{ progress: 100, isLoading: false, errors: [], filesNumber: 0 },
    upload: async () => [],
  }),
  fileTypes: {
    image: { mimeTypes: ["image/jpeg", "image/png"], extensions: ["jpg", "jpeg", "png"] },
    ...{ audio: { mimeTypes: [], extensions: [] }, video: { mimeTypes: [], extensions: [] } },
    ...{
      file: { mimeTypes: [], extensions: [] },
      mediaThumbnail: { mimeTypes: [], extensions: [] },
    },
  },
};

createRoot(place).render(
  <KoenigComposer
    cardConfig={{}}
    fileUploader={fileUploader}
    initialEditorState={initialEditorState}
  >
    <KoenigEditor />
  </KoenigComposer>,
);
