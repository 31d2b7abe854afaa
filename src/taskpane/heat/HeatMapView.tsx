import { Button } from "@fluentui/react-components";
import { useId, useMemo, useRef } from "react";
import type { ChecklistModel } from "../../core/kind/checklist/model";
import { bareName } from "../../core/present/analysis/checklistFacts";
import { heatMapOf, type HeatMap } from "../../core/present/heatMap";
import { useKept } from "../parts/useKept";
import { usePane } from "../session/paneContext";
import { HeatCells } from "./HeatCells";
import { HeatLegend } from "./HeatLegend";
import { HeatNames } from "./HeatNames";
import { HeatTable } from "./HeatTable";
import { pictureOf } from "./pictureOf";
import { toPng } from "./toPng";
import { useHeatStrings } from "./useHeatStrings";

/** 达标热力图 as a picture: indicators down, counties across, what it shows in a sentence and, when wanted, as a table. */
export function HeatMapView({ model }: { model: ChecklistModel }) {
  const strings = useHeatStrings();
  const pane = usePane();
  const map = useMemo(() => heatMapOf(model), [model]);
  const [asTable, setAsTable] = useKept<boolean>("heat table", false);
  const drawing = useRef<HTMLDivElement>(null);
  const summary = useId();
  const name = model.title || model.sheet;
  const file = strings.file(model.sheet.replace(/[\\/:*?"<>|]/g, ""));
  const draw = async () => {
    const cells = drawing.current?.querySelector<SVGSVGElement>(".edu-heat-cells svg");
    return cells ? toPng(pictureOf(map, cells, strings.drawing(name), strings)) : null;
  };
  return (
    <>
      <p id={summary} className="edu-note">
        {strings.summary(countedIn(map), map.counties.length, unmetIn(map), worstOf(map))}
      </p>
      <HeatLegend />
      <div ref={drawing} className="edu-heat">
        <HeatNames map={map} />
        <div className="edu-heat-cells" tabIndex={0} role="region" aria-label={strings.scroll}>
          <HeatCells
            map={map}
            label={strings.drawing(name)}
            summary={summary}
            onCell={(cell) => pane.goTo(model.sheet, cell)}
          />
        </div>
      </div>
      <p className="edu-note">{strings.order}</p>
      <div className="edu-heat-actions">
        <Button
          size="small"
          onClick={() =>
            pane.savePicture({
              name: file,
              draw,
              saved: strings.saved(file),
              notSaved: strings.notSaved,
            })
          }
        >
          {strings.save}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {strings.asTable}
        </Button>
      </div>
      {asTable && <HeatTable map={map} name={name} />}
    </>
  );
}

function countedIn({ rows }: HeatMap): number {
  return rows.filter(({ statuses }) => statuses.some((status) => status !== "excluded")).length;
}

function unmetIn({ rows }: HeatMap): number {
  return rows.reduce((sum, { unmet }) => sum + unmet, 0);
}

/** The indicators that most counties lack; [] where none lacks any. */
function worstOf({ rows }: HeatMap): string[] {
  const most = Math.max(0, ...rows.map(({ unmet }) => unmet));
  if (most === 0) return [];
  return rows.filter(({ unmet }) => unmet === most).map(({ name }) => bareName(name));
}
