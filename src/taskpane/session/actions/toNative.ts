import { readMarks } from "../readMarks";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/** 转为普通公式: EDU formulas become formulas that Excel knows without the add-in, or their values. */
export async function toNative(session: SessionContext): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "formulas", async () => {
    const { formulas, values } = await excel.toNativeFormulas();
    await readMarks(session);
    return {
      intent: formulas + values === 0 ? "info" : "success",
      text: strings.formulas.madeNative(formulas, values),
    };
  });
}
