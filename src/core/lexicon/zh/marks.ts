/**
 * What marks mean where the sheet itself does not say, by normal form (`normalForm`: half-width, every single dash
 * "-", longer dashes "——"). Source: the marks seen in the bureaus' published tables (domain notes, 2). Grades such as 优 良 差
 * are not among them: only a note says where they part.
 * "△ 基本合格" is partly met and counts as unmet; "-" is below the provincial average.
 */
export const MARKS = {
  met: `
    √ ✓ ✔ ☑ ✅ ● 1 是 TRUE 对 {已,均,均已,全部,全部已,已全部,完全,}{达标,达成,达到,合格,完成,符合,满足,实现,落实,通过,到位,整改到位,整改完成,销号,解决}{要求,标准,}`,
  unmet: `
    ※ × ✗ ✘ ✖ ❌ ☒ ☐ □ ○ 〇 0 否 - △ ▲ FALSE 错
    {未,不,尚未,没有,未能,还未,未全部,尚未全部}{达标,达成,达到,合格,完成,符合,满足,实现,落实,通过,到位,整改到位,整改完成,销号,解决}{要求,标准,}
    {基本,部分,初步}{达标,达成,达到,合格,完成,符合,满足,实现,落实,到位}{要求,标准,}
    {整改,推进,进行,建设,创建,办理,实施}中 正在{整改,推进,进行,建设,创建,办理,实施} {未,尚未,还未}{启动,开工,开展,开始} 待{整改,完成,达标,启动}`,
  zero: "*",
  excluded:
    "—— / 不适用 不计 不计入 不列入 不参评 不涉及 未涉及 免检 免评 不考核 不统计 不评 无此项",
} as const;

/** Marks that stand in ordinary tables too: they tell of a checklist only where something else does. */
export const COMMON_MARKS = "- / * 0 1 —— TRUE FALSE 是 否 对 错 完成 符合 不计 不适用 通过 实现";

/** Signs that are one and the same in other fonts and input methods. */
export const SAME_SIGNS = "√✓✔ ×✗✘✖";

/** Boxes that are ticked, and boxes that are not: ☑是 ☐否 says 是. */
export const TICKED = "☑ ☒ ■ ✔ √ ✓ ✅";
export const UNTICKED = "☐ □ ▢ ◻";

/** Signs that stand for a mark by themselves, √ as ※; dashes, digits and letters are none. */
export const GLYPHS = "√✓✔☑✅●○〇◎◇◆□■☆★△▲▽▼⊙⊕※×✗✘✖❌☒☐";
