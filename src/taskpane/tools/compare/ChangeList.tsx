import type { Comparison, RegionMove } from "../../../core/compare/comparison";
import { Choice } from "../../parts/Choice";
import { ShowMore } from "../../parts/ShowMore";
import { useKept } from "../../parts/useKept";
import { useToolStrings } from "../../useToolStrings";
import { ChangeItem } from "./ChangeItem";

const KINDS = ["becameMet", "fellBack", "stillUnmet"] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  comparison: Comparison;
  /** The file of the earlier table, whose cells cannot be gone to; "" where it is in this workbook. */
  file: string;
}

/** What became met, what fell back or what is still unmet, county by county. */
export function ChangeList({ comparison, file }: Props) {
  const { compare } = useToolStrings();
  const [kept, setKind] = useKept<string>("compare kind", "becameMet");
  const kind = KINDS.find((one) => one === kept) ?? "becameMet";
  const count = (one: Kind) => comparison.regions.reduce((sum, move) => sum + move[one].length, 0);
  const left = comparison.regions.reduce((sum, move) => sum + move.notCompared.length, 0);
  const moves = comparison.regions.filter((move) => move[kind].length > 0);
  return (
    <>
      <Choice
        label={compare.kind}
        options={KINDS.map((value) => ({ value, text: `${compare.kinds[value]} ${count(value)}` }))}
        value={kind}
        onChoose={setKind}
      />
      {moves.length === 0 ? (
        <p>{compare.nothing[kind]}</p>
      ) : (
        <ShowMore key={kind} items={moves} step={20}>
          {(shown) =>
            shown.map((move) => (
              <MoveGroup
                key={move.name}
                move={move}
                kind={kind}
                comparison={comparison}
                file={file}
              />
            ))
          }
        </ShowMore>
      )}
      {left > 0 && <p className="edu-note">{compare.notCompared(left)}</p>}
    </>
  );
}

interface GroupProps extends Props {
  move: RegionMove;
  kind: Kind;
}

function MoveGroup({ move, kind, comparison, file }: GroupProps) {
  const { compare } = useToolStrings();
  const [open, setOpen] = useKept<boolean>(`compare ${kind} ${move.name}`, kind === "fellBack");
  const changes = move[kind];
  return (
    <section
      className="edu-group"
      aria-label={compare.groupLabel(move.name, compare.kinds[kind], changes.length)}
    >
      <h3>
        <button
          type="button"
          className="edu-fold"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {move.name}
          <span className="edu-count">{changes.length}</span>
        </button>
      </h3>
      {open && (
        <ShowMore items={changes} step={60}>
          {(shown) => (
            <ul className="edu-list">
              {shown.map((change) => (
                <ChangeItem key={change.item} change={change} comparison={comparison} file={file} />
              ))}
            </ul>
          )}
        </ShowMore>
      )}
    </section>
  );
}
