import { Lexicon } from "../../lexicon/lexicon";
import { SCHOOL_RESOURCES, type ResourceSense } from "../../lexicon/zh/schoolResources";
import type { ResourceId } from "../../standard/resourceStandards";

const resources = new Lexicon<ResourceSense>(SCHOOL_RESOURCES);
/** Characters that may stand between 体育 and 场馆: 体育活动场馆. */
const LONGEST_REACH = 5;

/** Which of the seven resources the words of a header (by `normalForm`) speak of; null for none of them. */
export function resourceOf(words: string): ResourceId | null {
  const read = resources.read(words);
  if (read.length === 0) return null;
  const at = (sense: ResourceSense) => read.find(({ senses }) => senses.includes(sense));
  if (at("degree")) return "degreeTeachers";
  if (at("backbone")) return "backboneTeachers";
  const subject = read.find(({ senses }) => senses.some((one) => one === "art" || one === "sport"));
  const teacher = read.filter(({ senses }) => senses.includes("teacher")).at(-1);
  if (subject !== undefined && teacher !== undefined && subject.end <= teacher.start)
    return "sportArtTeachers";
  if (at("rooms")) return "teachingRooms";
  const ground = at("ground");
  const isFor = ({ senses, end }: { senses: readonly ResourceSense[]; end: number }) =>
    senses.includes("sport") &&
    ground !== undefined &&
    ground.start >= end &&
    ground.start - end <= LONGEST_REACH;
  if (at("sportGround") || read.some(isFor)) return "sportGrounds";
  if (at("equipment")) return "equipment";
  return at("multimedia") ? "multimediaRooms" : null;
}

/** Whether the words say that a figure is for one student or for a hundred, not a school's whole number. */
export function isPerStudent(words: string): boolean {
  return resources.has(words, "perHundred", "perOne");
}

/** Whether the words say that a figure is for a hundred students. */
export function isPerHundred(words: string): boolean {
  return resources.has(words, "perHundred");
}
