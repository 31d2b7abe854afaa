/** Something to ask, with the answers that may be given; the first is the one that nothing is lost by. */
export interface Question<Answer extends string> {
  title: string;
  sentences: readonly string[];
  /** A choice to make beside the answer. */
  choice?: { label: string; options: readonly { value: string; label: string; note: string }[] };
  answers: readonly { value: Answer; label: string; isMain?: boolean }[];
}

/** What was answered; null when the dialog was closed without. */
export interface Reply<Answer extends string> {
  answer: Answer | null;
  /** The option that was chosen; "" where there was nothing to choose. */
  chosen: string;
}

/** Asks the user in a dialog over the page, and waits for the answer. */
export function askUser<Answer extends string>(
  place: HTMLElement,
  { title, sentences, choice, answers }: Question<Answer>
): Promise<Reply<Answer>> {
  const dialog = document.createElement("dialog");
  dialog.className = "question";
  const heading = document.createElement("h2");
  heading.textContent = title;
  heading.id = "question-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(heading, ...sentences.map(paragraph));
  if (choice) dialog.append(choices(choice));
  const row = document.createElement("footer");
  dialog.append(row);
  place.append(dialog);
  return new Promise((resolve) => {
    const close = (answer: Answer | null) => {
      const chosen = dialog.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
      dialog.remove();
      resolve({ answer, chosen });
    };
    row.append(
      ...answers.map(({ value, label, isMain }) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = label;
        if (isMain) button.className = "main";
        button.addEventListener("click", () => close(value));
        return button;
      })
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close(null);
    });
    dialog.showModal();
  });
}

function paragraph(sentence: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = sentence;
  return element;
}

function choices({ label, options }: NonNullable<Question<string>["choice"]>): HTMLElement {
  const group = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = label;
  group.append(legend);
  options.forEach(({ value, label: name, note }, k) => {
    const line = document.createElement("label");
    const input = document.createElement("input");
    input.type = "radio";
    input.name = "choice";
    input.value = value;
    input.checked = k === 0;
    const text = document.createElement("span");
    const more = document.createElement("small");
    text.textContent = name;
    more.textContent = note;
    line.append(input, text, more);
    group.append(line);
  });
  return group;
}
