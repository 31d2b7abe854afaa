import { readMarks } from "../readMarks";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/** 自检: the report is shown where the test was begun, also when it was stopped. */
export async function selfTest(session: SessionContext): Promise<void> {
  const { excel, store } = session;
  await runTask(
    session,
    "selfTest",
    async (control) => {
      store.set({ selfTest: await excel.selfTest(control) });
      await readMarks(session);
      return null;
    },
    { cancellable: true }
  );
}
