import { Choice } from "../../parts/Choice";
import { useKept } from "../../parts/useKept";
import { usePaneState } from "../../session/paneContext";
import { tablesOfKind } from "../tablesOfKind";
import { useToolStrings } from "../../useToolStrings";
import { ChecklistGoal } from "./ChecklistGoal";
import { FundingGoalForm } from "./FundingGoalForm";

const GOALS = ["rate", "place", "funding"] as const;

/** 追赶计划: the fewest indicators to a rate or a place; the yearly growth to the benchmark. */
export function CatchUpTool() {
  const { catchUp } = useToolStrings();
  const { review } = usePaneState();
  const checklists = tablesOfKind(review, "checklist");
  const fundings = tablesOfKind(review, "funding");
  const usable = GOALS.filter((goal) => (goal === "funding" ? fundings : checklists).length > 0);
  const [kept, setGoal] = useKept<string>("catch-up goal", "rate");
  const goal = usable.find((one) => one === kept) ?? usable[0];
  if (goal === undefined) return <p>{catchUp.nothing}</p>;
  return (
    <>
      <Choice
        label={catchUp.goal}
        options={usable.map((value) => ({ value, text: catchUp.goals[value] }))}
        value={goal}
        onChoose={setGoal}
      />
      {goal === "funding" ? (
        <FundingGoalForm tables={fundings} corrected={review.corrected} />
      ) : (
        <ChecklistGoal key={goal} kind={goal} tables={checklists} />
      )}
    </>
  );
}
