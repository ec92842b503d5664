/** What the prefixes of a file mean where they stand. */
export interface Names {
  /** A name as the reader knows it; one of a foreign namespace keeps the file's own prefix. */
  readonly of: (raw: string) => string;
  readonly scope: ReadonlyMap<string, string>;
}

type Prefixes = Readonly<Record<string, string>>;

export function outermost({ prefixes }: { readonly prefixes: Prefixes }): Names {
  return within(new Map(), prefixes);
}

/** The names inside an element with these attributes; its parent's where it declares none. */
export function namesOf(
  parent: Names,
  attributes: readonly (readonly [string, string])[],
  prefixes: Prefixes,
): Names {
  const declared = attributes.filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return parent;
  const scope = new Map(parent.scope);
  for (const [name, uri] of declared) scope.set(name.slice("xmlns:".length), uri);
  return within(scope, prefixes);
}

function within(scope: ReadonlyMap<string, string>, prefixes: Prefixes): Names {
  const known = new Map<string, string>();
  return {
    scope,
    of: (raw) => {
      const before = known.get(raw);
      if (before !== undefined) return before;
      const name = resolved(raw, scope, prefixes);
      known.set(raw, name);
      return name;
    },
  };
}

function resolved(raw: string, scope: ReadonlyMap<string, string>, prefixes: Prefixes): string {
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon);
  const uri = scope.get(prefix);
  const meant = uri === undefined ? undefined : prefixes[uri];
  if (meant !== undefined) return `${meant}:${raw.slice(colon + 1)}`;
  // A foreign namespace may not pass for one that is known by the same prefix.
  return uri === undefined || prefix === "" ? raw : `other-${raw}`;
}
