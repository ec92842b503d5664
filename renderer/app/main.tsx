import "./without-eval.ts";
import "../ui/base.css";
import "./app.css";
import { createRoot } from "react-dom/client";
import { connectDesk } from "../bridge/connect.ts";
import { DeskContext } from "../bridge/desk-context.ts";
import { Boot } from "./boot.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root.");
createRoot(root).render(
  <DeskContext value={connectDesk()}>
    <Boot />
  </DeskContext>,
);
