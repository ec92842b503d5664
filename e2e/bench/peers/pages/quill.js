import Quill from "quill";
import "quill/dist/quill.snow.css";
import { place, text } from "./text.js";

const delta = await text("delta");
new Quill(place, { theme: "snow" }).setContents(delta);
