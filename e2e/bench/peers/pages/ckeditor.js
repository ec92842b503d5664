import {
  Autoformat,
  AutoImage,
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  ImageBlock,
  ImageCaption,
  ImageStyle,
  ImageTextAlternative,
  ImageToolbar,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
} from "ckeditor5";
import "ckeditor5/ckeditor5.css";
import { place, text } from "./text.js";

const initialData = await text("html");
await ClassicEditor.create(place, {
  licenseKey: "GPL",
  plugins: [
    ...[Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Autoformat],
    ...[ImageBlock, ImageCaption, ImageStyle, ImageTextAlternative, ImageToolbar, AutoImage],
    PasteFromOffice,
  ],
  toolbar: [
    "undo",
    "redo",
    "|",
    "heading",
    "|",
    "bold",
    "italic",
    "link",
    "bulletedList",
    "blockQuote",
  ],
  image: { toolbar: ["imageTextAlternative", "imageStyle:block"] },
  initialData,
});
