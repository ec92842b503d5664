import { app, type Session, shell, type WebContents } from "electron";
import { externalUrl, mayLoad, mayNavigate } from "./policy/navigation.ts";
import { isGranted } from "./policy/permissions.ts";

/** Holds whatever is shown in this session to the policy: rights, devices, requests, downloads. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    answer(isGranted(permission, requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    return isGranted(permission, `${origin}/`);
  });
  session.setDevicePermissionHandler(() => false);
  // Off until a person turns it on, since Chromium would fetch its dictionaries from a network.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.on("will-download", (event) => event.preventDefault());
}

/** Holds every page that is ever made to the policy, wherever it comes from. */
export function guardPages(): void {
  app.on("web-contents-created", (_event, contents) => {
    contents.on("will-frame-navigate", (details) => stay(details));
    contents.on("will-redirect", (details) => stay(details));
    contents.on("will-attach-webview", (event) => event.preventDefault());
    openLinksOutside(contents);
  });
}

/** A link that a person follows opens in their browser or mail program, never here. */
function stay(details: { url: string; isMainFrame: boolean; preventDefault: () => void }): void {
  if (mayNavigate(details.url)) return;
  details.preventDefault();
  if (details.isMainFrame) openOutside(details.url);
}

function openLinksOutside(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: "deny" };
  });
}

function openOutside(url: string): void {
  const checked = externalUrl(url);
  if (checked !== null) void shell.openExternal(checked);
}
