/** A button of the ribbon as the manifest describes it; texts are in the language asked for. */
export interface RibbonButton {
  id: string;
  label: string;
  title: string;
  description: string;
  /** Address of the picture of 32 pixels. */
  icon: string;
  /** The function of the commands page that it runs; null: it opens the pane. */
  command: string | null;
}

/** What Excel takes from manifest.xml. Addresses are those of this server. */
export interface Manifest {
  title: string;
  icon: string;
  pane: string;
  commands: string;
  functionsPage: string;
  functionsMetadata: string;
  namespace: string;
  groups: { label: string; buttons: RibbonButton[] }[];
}

/** Reads an add-in's manifest; texts come in `language` where the manifest has it. */
export function readManifest(xml: Document, language: string): Manifest {
  const source = required(xml, "DefaultSettings > SourceLocation").getAttribute("DefaultValue");
  const base = new URL(".", source ?? "");
  const here = (address: string) => address.replace(base.href, "");

  const text = (element: Element): string => {
    const translated = [...element.children].find(
      (child) => child.localName === "Override" && child.getAttribute("Locale") === language
    );
    return translated?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resource = (owner: Element, path: string): string => {
    const id = required(owner, path).getAttribute("resid") ?? "";
    const found = [...xml.querySelectorAll("Resources *")].find((r) => r.getAttribute("id") === id);
    if (!found) throw new Error(`manifest.xml has no resource ${id}.`);
    return here(text(found));
  };

  const button = (control: Element): RibbonButton => {
    const action = required(control, "Action");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(control, ":scope > Label"),
      title: resource(control, "Supertip > Title"),
      description: resource(control, "Supertip > Description"),
      icon: resource(control, 'Icon > Image[size="32"]'),
      command:
        action.getAttribute("xsi:type") === "ExecuteFunction"
          ? required(action, "FunctionName").textContent
          : null,
    };
  };

  const functions = required(xml, 'ExtensionPoint[*|type="CustomFunctions"]');
  const ribbon = required(xml, 'ExtensionPoint[*|type="PrimaryCommandSurface"]');
  return {
    title: text(required(xml, "OfficeApp > DisplayName")),
    icon: here(required(xml, "OfficeApp > IconUrl").getAttribute("DefaultValue") ?? ""),
    pane: here(source ?? ""),
    commands: resource(xml.documentElement, "DesktopFormFactor > FunctionFile"),
    functionsPage: resource(functions, "Page > SourceLocation"),
    functionsMetadata: resource(functions, "Metadata > SourceLocation"),
    namespace: resource(functions, "Namespace"),
    groups: [...ribbon.querySelectorAll("Group")].map((group) => ({
      label: resource(group, ":scope > Label"),
      buttons: [...group.querySelectorAll("Control")].map(button),
    })),
  };
}

function required(owner: ParentNode, path: string): Element {
  const found = owner.querySelector(path);
  if (!found) throw new Error(`manifest.xml has no ${path}.`);
  return found;
}
