import { Button } from "@fluentui/react-components";
import { useContext, useState, type ReactNode } from "react";
import { AllShown } from "./CopyTable";
import { useStrings } from "../useStrings";

interface Props<T> {
  items: readonly T[];
  /** How many are drawn at first and with each click. */
  step: number;
  /** Draws those that are shown. */
  children: (shown: readonly T[]) => ReactNode;
}

/** Draws a long list a part at a time, so that a sheet of 600 indicators × 90 counties does not stop the pane. */
export function ShowMore<T>({ items, step, children }: Props<T>) {
  const { more } = useStrings();
  const [asked, setCount] = useState(step);
  const count = useContext(AllShown) ? items.length : asked;
  const rest = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {rest > 0 && (
        <Button size="small" className="edu-more" onClick={() => setCount(count + step)}>
          {more(Math.min(step, rest), rest)}
        </Button>
      )}
    </>
  );
}
