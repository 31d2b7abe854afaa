import type { SchoolLevel } from "./schoolLevel";
import type { StandardSource } from "./standardSource";

/** The seven resources of a school that 优质均衡 counts. */
export type ResourceId =
  | "degreeTeachers"
  | "backboneTeachers"
  | "sportArtTeachers"
  | "teachingRooms"
  | "sportGrounds"
  | "equipment"
  | "multimediaRooms";

/** What one resource has to reach in every school. */
export interface ResourceStandard {
  id: ResourceId;
  name: string;
  /** What is counted: 人, ㎡, 元 or 间. */
  unit: string;
  /** Students that the figure is for: 100 (每百名学生) or 1 (生均). */
  per: 1 | 100;
  /** People and rooms come whole. */
  whole: boolean;
  /** In `unit` for `per` students. */
  threshold: Readonly<Record<SchoolLevel, number>>;
}

/** The standards that school tables are judged by: plain data, which the user may change and pass on. */
export interface ResourceStandards {
  source: StandardSource;
  /** In the order of the document. */
  resources: readonly ResourceStandard[];
  /** How many of the resources a school has to meet. */
  leastMet: number;
  /** Share of the threshold that no resource may fall below, e.g. 0.85. */
  leastShare: number;
  /** Schools and 教学点 with fewer students are not assessed. */
  leastStudents: number;
  /** Highest 差异系数 of each resource among the schools of a level. */
  cvLimit: Readonly<Record<SchoolLevel, number>>;
}
