import type { FrameEntry } from "./frameEntry";
import type { TableFrame } from "./tableFrame";

/**
 * Frames without the lines and lanes whose labels (`remarks`, in normal form) the user says hold nothing to count. A frame of
 * which no line or no lane is left is none.
 */
export function withoutRemarks(
  frames: readonly TableFrame[],
  remarks: ReadonlySet<string> = NONE
): readonly TableFrame[] {
  if (remarks.size === 0) return frames;
  const isRemark = ({ key }: FrameEntry) => remarks.has(key);
  return frames
    .map((frame): TableFrame => {
      const left = frame.lanes.filter(isRemark).map(({ at }) => at);
      return {
        ...frame,
        lines: frame.lines.filter((line) => !isRemark(line)),
        lanes: frame.lanes.filter((lane) => !isRemark(lane)),
        remarkLanes: [...frame.remarkLanes, ...left],
      };
    })
    .filter(({ lines, lanes }) => lines.length > 0 && lanes.length > 0);
}

const NONE: ReadonlySet<string> = new Set();
