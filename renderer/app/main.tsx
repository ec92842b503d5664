import "./without-eval.ts";
import "./learn-words.ts";
import "../ui/base.css";
import "./app.css";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { spokenLocale } from "../../shared/words/say.ts";
import { connectDesk } from "../bridge/connect.ts";
import { DeskContext } from "../bridge/desk-context.ts";
import { Boot } from "./boot.tsx";
import { CrashGuard } from "./crash-guard.tsx";
import { transport } from "./first.ts";
import { hearFaults } from "./hear-faults.ts";
import { wearLook } from "./wear-look.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root.");
const desk = connectDesk(transport);
wearLook(desk.settings);
hearFaults(desk.faults);
createRoot(root).render(
  <DeskContext value={desk}>
    <I18nProvider locale={spokenLocale()}>
      <CrashGuard faults={desk.faults}>
        <Boot />
      </CrashGuard>
    </I18nProvider>
  </DeskContext>,
);
