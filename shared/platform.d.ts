/**
 * The globals that browsers, Node and Electron share and that `shared` may therefore use. What is
 * not named here does not exist for this layer.
 */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
}
declare const crypto: {
  getRandomValues<T extends Uint8Array>(array: T): T;
  randomUUID(): string;
};
declare function atob(base64: string): string;
declare function btoa(binary: string): string;
declare class Blob {
  constructor(parts: readonly Blob[]);
  readonly size: number;
  readonly type: string;
  slice(from: number, to: number, type: string): Blob;
}
declare class File extends Blob {
  constructor(
    parts: readonly Blob[],
    name: string,
    options: { readonly type: string; readonly lastModified: number },
  );
  readonly name: string;
  readonly lastModified: number;
}
declare class FormData {
  get(name: string): File | string | null;
  set(name: string, value: File | string): void;
  values(): IterableIterator<File | string>;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
