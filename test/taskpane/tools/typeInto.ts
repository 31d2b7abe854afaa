import { fireEvent, screen } from "@testing-library/react";
import { standStill } from "../openPane";

/** Types into the field of this label, or chooses in it. */
export async function typeInto(label: string, value: string): Promise<void> {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await standStill();
}

/** Chooses the option of this text in the list of this label. */
export async function choose(label: string, text: string): Promise<void> {
  const list = screen.getByRole("combobox", { name: label });
  const option = [...list.querySelectorAll("option")].find((one) => one.textContent === text);
  if (option === undefined) throw new Error(`${label} has no ${text}: ${list.textContent}`);
  await typeInto(label, option.value);
}
