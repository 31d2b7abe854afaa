import { normalForm } from "../../cell/normalForm";
import { fundingWords } from "./rolesInWords";

/** Whether a name says that it is an average or a rank of a wider place: 全省平均, 全省第六名. */
export function isWiderPlace(name: string): boolean {
  return fundingWords.has(normalForm(name), "place", "nation", "target");
}
