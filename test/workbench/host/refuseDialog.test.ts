import { refuseDialog } from "../../../src/workbench/host/refuseDialog";

const page = "https://edu.example/addin/commands.html";
const asked = (address: string, more = {}) =>
  refuseDialog({ address, page, isOpen: false, ...more });

describe("a dialog", () => {
  it("is opened at the address of the page that asks", () => {
    expect(asked("https://edu.example/addin/message.html?kind=cleared")).toBeNull();
    expect(asked("message.html")).toBeNull();
  });

  it("is refused at another host or port (12004), without https (12005), beside another one (12007)", () => {
    expect(asked("https://elsewhere.example/message.html")).toBe(12_004);
    expect(asked("https://edu.example:8443/message.html")).toBe(12_004);
    expect(asked("http://edu.example/message.html")).toBe(12_005);
    expect(asked("message.html", { isOpen: true })).toBe(12_007);
  });
});
