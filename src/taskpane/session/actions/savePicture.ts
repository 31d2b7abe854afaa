import { runTask } from "../runTask";
import { saveFile } from "../saveFile";
import type { SessionContext } from "../sessionContext";

/** A picture to be saved under a name, and what is said when it is saved or cannot be drawn. */
export interface PictureToSave {
  name: string;
  /** The bytes of a .png; null where the engine does not draw it. */
  draw: () => Promise<Uint8Array<ArrayBuffer> | null>;
  saved: string;
  notSaved: string;
}

/** Draws a picture and gives it to the user as a file; the workbook is not touched. */
export async function savePicture(
  session: SessionContext,
  { name, draw, saved, notSaved }: PictureToSave
): Promise<void> {
  await runTask(session, "report", async () => {
    const bytes = await draw();
    if (bytes === null) return { intent: "error", text: notSaved };
    saveFile(name, bytes, "image/png");
    return { intent: "success", text: saved };
  });
}
