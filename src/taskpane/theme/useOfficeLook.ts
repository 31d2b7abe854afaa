import { useEffect, useState } from "react";
import type { OfficeLook } from "./themeFor";

/** Office's look as it is now; Excel does not tell of a change, so it is asked again when the user comes back. */
export function useOfficeLook(ask: () => OfficeLook): OfficeLook {
  const [look, setLook] = useState(ask);
  useEffect(() => {
    const askAgain = () => {
      const now = ask();
      setLook((before) =>
        before.isDarkTheme === now.isDarkTheme &&
        before.bodyBackgroundColor === now.bodyBackgroundColor
          ? before
          : now
      );
    };
    window.addEventListener("focus", askAgain);
    return () => window.removeEventListener("focus", askAgain);
  }, [ask]);
  return look;
}
