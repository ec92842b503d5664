import { MOST_LANES } from "../../shared/newsroom/lanes.ts";
import { ROLES, type Role } from "../../shared/newsroom/roles.ts";
import type { S3Place } from "./photos/s3-shelf.ts";
import type { OpenIdOptions } from "./sessions/open-id.ts";

/** How a newsroom's server is set up. */
export interface Settings {
  /** `postgres://…`; null: in the folder of a desk. */
  readonly database: string | null;
  readonly redis: string | null;
  /** To how many lanes drafts are dealt; null: as many as there are for several processes, one for one. */
  readonly lanes: number | null;
  /** Null: in a folder, `photosFolder` or that of the desk. */
  readonly s3: S3Place | null;
  readonly photosFolder: string | null;
  readonly openId: OpenIdOptions | null;
  /** The address by which desks and browsers reach it; null: where it listens. */
  readonly url: string | null;
  readonly host: string;
  /** Null: one that is free. */
  readonly port: number | null;
  readonly name: string;
  readonly metricsToken: string | null;
}

/** What is set wrongly, in a sentence for whoever starts the server. */
export class WrongSettings extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = "STET_NEWSROOM_";
const KNOWN = [
  ...["DATABASE", "REDIS", "PHOTOS", "URL", "HOST", "PORT", "NAME", "LANES", "METRICS_TOKEN"],
  ...["S3_ENDPOINT", "S3_REGION", "S3_ACCESS_KEY", "S3_SECRET_KEY"],
  ...["OPENID_ISSUER", "OPENID_CLIENT_ID", "OPENID_CLIENT_SECRET", "OPENID_ROLE"],
];

/** Reads the environment. What is misspelt is refused rather than passed over. */
export function settingsIn(environment: Environment): Settings {
  for (const name of Object.keys(environment)) {
    if (name.startsWith(PREFIX) && !KNOWN.includes(name.slice(PREFIX.length))) {
      throw new WrongSettings(`${name} is no setting of a newsroom. There are: ${named(KNOWN)}.`);
    }
  }
  const value = (name: string) => environment[PREFIX + name]?.trim() || null;
  const photos = value("PHOTOS");
  return {
    database: address(value("DATABASE"), "DATABASE", ["postgres:", "postgresql:"]),
    redis: address(value("REDIS"), "REDIS", ["redis:", "rediss:"]),
    lanes: lanesIn(value("LANES")),
    s3: photos?.startsWith("s3://") ? s3In(photos, value) : null,
    photosFolder: photos?.startsWith("s3://") ? null : photos,
    openId: openIdIn(value),
    url: address(value("URL"), "URL", ["http:", "https:"])?.replace(/\/$/, "") ?? null,
    host: value("HOST") ?? "127.0.0.1",
    port: portIn(value("PORT")),
    name: value("NAME") ?? "Newsroom",
    metricsToken: value("METRICS_TOKEN"),
  };
}

type Value = (name: string) => string | null;

function needed(value: Value, name: string, why: string): string {
  const found = value(name);
  if (found === null) throw new WrongSettings(`${PREFIX}${name} is missing: ${why} needs it.`);
  return found;
}

function s3In(photos: string, value: Value): S3Place {
  const { hostname: bucket, pathname } = new URL(photos);
  const why = "a store of photos by S3";
  return {
    bucket,
    prefix: pathname.replace(/^\//, ""),
    endpoint: needed(value, "S3_ENDPOINT", why),
    region: value("S3_REGION") ?? "us-east-1",
    accessKey: needed(value, "S3_ACCESS_KEY", why),
    secretKey: needed(value, "S3_SECRET_KEY", why),
  };
}

function openIdIn(value: Value): OpenIdOptions | null {
  const issuer = address(value("OPENID_ISSUER"), "OPENID_ISSUER", ["http:", "https:"]);
  if (issuer === null) return null;
  const role = value("OPENID_ROLE") ?? "reader";
  if (!isRole(role)) {
    throw new WrongSettings(`${PREFIX}OPENID_ROLE is “${role}”. There are: ${ROLES.join(", ")}.`);
  }
  const why = "signing in by OpenID Connect";
  return {
    ...{ issuer, role },
    clientId: needed(value, "OPENID_CLIENT_ID", why),
    clientSecret: needed(value, "OPENID_CLIENT_SECRET", why),
  };
}

export function isRole(role: string): role is Role {
  return ROLES.includes(role as Role);
}

function address(given: string | null, name: string, protocols: readonly string[]): string | null {
  if (given === null) return null;
  const protocol = URL.canParse(given) ? new URL(given).protocol : null;
  if (protocol !== null && protocols.includes(protocol)) return given;
  // An address of a database holds a password: it is not told again.
  throw new WrongSettings(
    `${PREFIX}${name} is no address that begins with ${protocols.map((one) => `${one}//`).join(" or ")}.`,
  );
}

export function portIn(given: string | null): number | null {
  if (given === null) return null;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new WrongSettings(`“${given}” is no port. Ports go from 1 to 65535.`);
}

function lanesIn(given: string | null): number | null {
  if (given === null) return null;
  const lanes = Number(given);
  if (Number.isInteger(lanes) && lanes >= 1 && lanes <= MOST_LANES) return lanes;
  throw new WrongSettings(`${PREFIX}LANES is “${given}”. There are from 1 to ${MOST_LANES}.`);
}

const named = (names: readonly string[]) => names.map((name) => PREFIX + name).join(", ");
