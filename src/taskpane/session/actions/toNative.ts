import type { NativeStep } from "../../../core/formula/nativePlan";
import type { Strings } from "../../../i18n/zhCN";
import { readMarks } from "../readMarks";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { firstCells } from "./firstCells";
import { fromNative } from "./fromNative";
import { propose } from "./propose";
import { takenBackNotice } from "./takenBackNotice";
import { withForgotten } from "./withForgotten";

/**
 * 转为普通公式: says which EDU formulas become formulas that Excel knows without the add-in and which become values, and on
 * the user's word does it; the EDU formulas can be put back.
 */
export async function toNative(session: SessionContext): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "formulas", async () => {
    const steps = await excel.previewNative();
    if (steps.length === 0) return { intent: "info", text: strings.formulas.madeNative(0, 0) };
    const values = steps.filter(({ native }) => native === null).length;
    propose(
      session,
      {
        kind: "native",
        text: strings.changes.native(steps.length - values, values),
        notes: notesOf(steps, strings),
        changes: steps.map(({ sheet, area, formula, native }) => ({
          sheet,
          address: area,
          before: formula,
          after: native ?? strings.changes.asValue,
        })),
      },
      () => convert(session)
    );
    return null;
  });
}

async function convert(session: SessionContext): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "formulas", async () => {
    const converted = await excel.toNativeFormulas();
    await readMarks(session);
    if (converted.kind === "takenBack") return takenBackNotice(converted, strings);
    const { steps, forgotten } = converted;
    const values = steps.filter(({ native }) => native === null).length;
    const differing = notesOf(
      steps.filter(({ why }) => why === "differs"),
      strings
    );
    return {
      intent: steps.length === 0 ? "info" : "success",
      text: withForgotten(
        [strings.formulas.madeNative(steps.length - values, values), ...differing].join(""),
        forgotten,
        strings
      ),
      undo: () => void fromNative(session),
    };
  });
}

/** Which formulas become values and why, a sentence a reason. */
function notesOf(steps: readonly NativeStep[], strings: Strings): string[] {
  return (["spills", "noNative", "differs"] as const).flatMap((why) => {
    const cells = steps.flatMap((step) => (step.why === why ? [`${step.sheet}!${step.area}`] : []));
    return cells.length === 0 ? [] : [strings.changes.values[why](firstCells(cells, strings))];
  });
}
