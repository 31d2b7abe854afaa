export const VIEWS = ["overview", "unmet", "funding", "findings", "tools", "settings"] as const;

/** A view of the pane: 总览, 未达标, 经费, 核对, 工具, 设置. */
export type ViewName = (typeof VIEWS)[number];
