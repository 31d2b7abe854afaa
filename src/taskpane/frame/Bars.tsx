import { NoticeBar } from "./NoticeBar";
import { PreviewBar } from "./PreviewBar";
import { WalkBar } from "./WalkBar";

/** What actions come to, at the foot of the pane. */
export function Bars() {
  return (
    <>
      <WalkBar />
      <PreviewBar />
      <NoticeBar />
    </>
  );
}
