import { readMarks } from "../readMarks";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/** Puts back the EDU formulas that 转为普通公式 replaced. */
export async function fromNative(session: SessionContext): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "formulas", async () => {
    const { back, left } = await excel.putBackNative();
    await readMarks(session);
    const intent = back > 0 && left === 0 ? "success" : "info";
    return { intent, text: strings.changes.nativeBack(back, left) };
  });
}
