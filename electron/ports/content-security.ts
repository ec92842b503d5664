/**
 * The page's content security policy, the same under both hosts but for where photos come from.
 * `photos` is a CSP source: `'self'` or a scheme. `blob:` shows a picture that is being inserted.
 * Trusted Types: ProseMirror reads a pasted page through one policy; the other starts the one worker.
 */
export function contentSecurityPolicy(photos: string): string {
  const directives: Record<string, string> = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    "img-src": [...new Set(["'self'", photos, "blob:"])].join(" "),
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "ProseMirrorClipboard StetPatternThread",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/** For a page of forms that stands in for the desk. Their origin is told, so that another site's are refused. */
export function standInHeaders(): Record<string, string> {
  const headers = pageHeaders("'self'");
  const policy = headers["Content-Security-Policy"] ?? "";
  return {
    ...headers,
    "Content-Security-Policy": policy.replace("form-action 'none'", "form-action 'self'"),
    "Referrer-Policy": "same-origin",
  };
}

/** Sent with every answer of either host. `no-store` is replaced where a file may be kept. */
export function pageHeaders(photos: string): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(photos),
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), usb=(), payment=()",
    "Cache-Control": "no-store",
  };
}
