import { expect, it } from "vitest";
import { newsroomArguments } from "./arguments.ts";
import { settingsIn, WrongSettings } from "./settings.ts";

it("understands what is asked from a shell", () => {
  expect(newsroomArguments(["--desk", "d", "--port", "4470", "--name", "The Daily"])).toEqual({
    ...{ desk: "d", asked: { kind: "serve", port: 4470, name: "The Daily" } },
  });
  expect(newsroomArguments(["invite", "--role", "reporter", "--uses", "3"])?.asked).toEqual({
    ...{ kind: "invite", role: "reporter", uses: 3, days: 7, member: null },
  });
  expect(newsroomArguments(["members", "--json"])?.asked).toEqual({ kind: "members", json: true });
  expect(newsroomArguments(["role", "01a", "editor"])?.asked).toEqual({
    ...{ kind: "role", member: "01a", role: "editor" },
  });
  expect(newsroomArguments(["revoke", "01a"])?.asked).toEqual({ kind: "revoke", member: "01a" });
});

it.each([
  ["fly"],
  ["invite"],
  ["invite", "--role", "owner"],
  ["invite", "--role", "editor", "--uses", "0"],
  ["invite", "--role", "editor", "--days", "1000"],
  ["members", "--uses", "1"],
  ["role", "01a"],
  ["role", "01a", "owner"],
  ["revoke"],
  ["revoke", "01a", "02b"],
  ["--port", "0"],
  ["--desk", ""],
  ["--fly"],
])("understands nothing in %j", (...argv) => {
  expect(newsroomArguments(argv)).toBeNull();
});

it("reads its environment, and refuses what it does not know without telling a password", () => {
  const settings = settingsIn({
    ...{ STET_NEWSROOM_DATABASE: "postgres://a:b@c/d", STET_NEWSROOM_PHOTOS: "s3://bucket/x/" },
    ...{ STET_NEWSROOM_S3_ENDPOINT: "https://s3.example", STET_NEWSROOM_S3_ACCESS_KEY: "k" },
    ...{ STET_NEWSROOM_S3_SECRET_KEY: "s", STET_NEWSROOM_URL: "https://news.example/" },
    STET_NEWSROOM_LANES: "16",
  });
  expect(settings).toMatchObject({
    ...{ database: "postgres://a:b@c/d", redis: null, lanes: 16, url: "https://news.example" },
    s3: { bucket: "bucket", prefix: "x/", region: "us-east-1" },
  });
  const wrong = [
    { STET_NEWSROOM_DATABSE: "postgres://" },
    { STET_NEWSROOM_DATABASE: "mysql://a:hunter2@c/d" },
    { STET_NEWSROOM_PHOTOS: "s3://bucket" },
    { STET_NEWSROOM_PORT: "x" },
    { STET_NEWSROOM_LANES: "0" },
    { STET_NEWSROOM_OPENID_ISSUER: "https://id.example" },
  ];
  for (const environment of wrong) {
    expect(() => settingsIn(environment)).toThrow(WrongSettings);
    expect(() => settingsIn(environment)).not.toThrow(/hunter2/);
  }
});
