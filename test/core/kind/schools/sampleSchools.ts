import type { Grid } from "../../../../src/core/sheet/grid";
import { gridOf } from "../../gridOf";

const HEADER =
  "学校名称|在校生数|每百名学生拥有高于规定学历教师数|每百名学生拥有县级以上骨干教师数|每百名学生拥有体育、艺术专任教师数|生均教学及辅助用房面积（㎡）|生均体育运动场馆面积（㎡）|生均教学仪器设备值（元）|每百名学生拥有网络多媒体教室数";

/** A sheet of schools: each row is "name|students|" and the seven figures. */
export function sampleSchools(rows: string, title = "小学资源配置情况"): Grid {
  return gridOf(`${title}\n${HEADER}\n${rows.trim()}`, "资源配置");
}
