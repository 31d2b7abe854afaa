import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaperKind } from "../session/actions/writePaper";
import type { ReportKind } from "../session/actions/writeReport";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

const REPORTS: readonly ReportKind[] = [
  "unmet",
  "ranking",
  "heat",
  "findings",
  "funding",
  "notices",
];

const PAPERS: readonly PaperKind[] = ["notices", "analysis", "copy"];

/** 生成清单 and 公式: what is written into the workbook, each with a line about what it does. */
export function ActionMenus() {
  const { reports, formulas } = useStrings();
  const pane = usePane();
  const state = usePaneState();
  const busy = state.task !== null || state.phase !== "ready";
  const kinds = new Set(state.review.tables.map(({ kind }) => kind));
  const usable: Record<ReportKind, boolean> = {
    unmet: kinds.has("checklist"),
    ranking: kinds.has("checklist"),
    heat: kinds.has("checklist"),
    findings: kinds.size > 0,
    funding: kinds.has("funding"),
    notices: kinds.has("checklist") || kinds.has("funding"),
  };
  const noFunctions = state.missing.includes("functions");
  return (
    <>
      <Actions name={reports.menu} disabled={busy}>
        {REPORTS.map((kind) => (
          <MenuItem
            key={kind}
            disabled={!usable[kind]}
            subText={reports.about[kind]}
            onClick={() => pane.writeReport(kind)}
          >
            {reports.names[kind]}
          </MenuItem>
        ))}
        {PAPERS.map((kind) => (
          <MenuItem
            key={kind}
            disabled={!usable.notices && !(kind !== "notices" && kinds.has("targets"))}
            subText={reports.papers.about[kind]}
            onClick={() => pane.writePaper(kind)}
          >
            {reports.papers.names[kind]}
          </MenuItem>
        ))}
      </Actions>
      <Actions name={formulas.menu} disabled={busy}>
        <MenuItem
          disabled={!kinds.has("checklist") || noFunctions}
          subText={formulas.totalsAbout}
          onClick={pane.writeTotals}
        >
          {formulas.totals}
        </MenuItem>
        <MenuItem
          disabled={state.formulas === 0}
          subText={formulas.backAbout}
          onClick={pane.putBack}
        >
          {formulas.back(state.formulas)}
        </MenuItem>
        <MenuItem subText={formulas.nativeAbout} onClick={pane.toNative}>
          {formulas.native}
        </MenuItem>
        <MenuItem
          disabled={state.converted === 0}
          subText={formulas.fromNativeAbout}
          onClick={pane.fromNative}
        >
          {formulas.fromNative(state.converted)}
        </MenuItem>
      </Actions>
    </>
  );
}

function Actions(props: { name: string; disabled: boolean; children: ReactNode }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabled={props.disabled}>
          {props.name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{props.children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
