import type { Manifest, RibbonButton } from "./readManifest";

/** Draws the manifest's groups of buttons into `place`; `press` is told of the button that the user chose. */
export function ribbon(
  place: HTMLElement,
  { groups }: Manifest,
  press: (button: RibbonButton) => void
): void {
  place.replaceChildren(
    ...groups.map(({ label, buttons }) => {
      const group = document.createElement("div");
      group.className = "group";
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", label);
      const row = document.createElement("div");
      row.className = "buttons";
      row.append(...buttons.map((button) => drawn(button, press)));
      const name = document.createElement("span");
      name.className = "name";
      name.textContent = label;
      group.append(row, name);
      return group;
    })
  );
}

function drawn(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = `${button.title}\n${button.description}`;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  icon.width = icon.height = 32;
  const label = document.createElement("span");
  label.textContent = button.label;
  element.append(icon, label);
  element.addEventListener("click", () => press(button));
  return element;
}
