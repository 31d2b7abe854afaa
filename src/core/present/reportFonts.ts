/**
 * Fonts of official Chinese papers (GB/T 9704—2012: 小标宋 for the title, 黑体 for headings, 仿宋 for the text). 仿宋 and 黑体
 * come with Chinese Windows and Office; where 方正小标宋 is not installed Excel and Word take 宋体.
 */
export const TITLE_FONT = "方正小标宋简体";
export const HEADING_FONT = "黑体";
export const BODY_FONT = "仿宋";
