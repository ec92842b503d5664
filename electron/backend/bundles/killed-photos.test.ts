import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { getAsset, killLog, putAsset } from "../../store/queries/assets.ts";
import { changeDraft, rowNow } from "../drafts/change-draft.ts";
import { killPhotos, releasePhotos } from "../photos/edit-photos.ts";
import { photoPath } from "../photos/photo-path.ts";
import { jpeg } from "../testing/pictures.ts";
import { PlainDesk } from "../testing/plain-desk.ts";
import { sha256 } from "./gather.ts";

const AT = "2026-05-04T10:00:00.000Z";

/** Two desks with one photo each in a draft of its own, and the bundle of Ada's in which it is killed. */
async function killedOnOneDesk() {
  const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
  const picture = await jpeg();
  const hash = sha256(picture);
  const text = { caption: null, alt: null, photographer: null, agency: null };
  const measures = {
    mediaType: "image/jpeg" as const,
    bytes: picture.length,
    width: 40,
    height: 20,
  };
  const asset = { hash, name: "crane.jpg", ...measures, ...text, rights: null, killed: null };
  const drafts = [ada, ben].map((desk) => {
    writeFileSync(photoPath(desk.folder, hash, "image/jpeg"), picture);
    putAsset(desk.desk.store, asset, AT);
    const shown = { type: "photo", attrs: { id: "cccccccccc", asset: hash } };
    const id = desk.create(article([p("The quay is closed.", "aaaaaaaaaa"), shown]));
    changeDraft(desk.desk, id, { person: desk.person, at: AT }, (doc) =>
      writeAsset(doc, hash, asset),
    );
    return id;
  });
  const [ofAda, ofBen] = drafts as [(typeof drafts)[0], (typeof drafts)[0]];
  killPhotos(ada.desk, { hashes: [hash], reason: "Staged.", person: ada.person, at: AT });
  return { ben, hash, ofBen, bundle: ada.handOver(ofAda) };
}

it("is killed on the desk that the bundle comes to, and in what it uses there", async () => {
  const { ben, hash, ofBen, bundle } = await killedOnOneDesk();
  ben.open(bundle);
  const kill = { at: AT, person: "Ada", reason: "Staged." };
  expect(getAsset(ben.desk.store, hash)?.killed).toEqual(kill);
  expect(rowNow(ben.desk, ofBen).killedPhotos).toBe(1);
});

it("is not killed again by the same bundle, once that was taken back", async () => {
  const { ben, hash, ofBen, bundle } = await killedOnOneDesk();
  ben.open(bundle);
  releasePhotos(ben.desk, { hashes: [hash], reason: null, person: ben.person, at: AT });
  expect(ben.open(bundle).outcome).toBe("unchanged");
  expect(getAsset(ben.desk.store, hash)?.killed).toBeNull();
  expect(rowNow(ben.desk, ofBen).killedPhotos).toBe(0);
  expect(killLog(ben.desk.store, hash).map(({ deed }) => deed)).toEqual(["killed", "released"]);
});
