import { watchConsole } from "./consoleWatch";

const takeWritten = watchConsole(console);

function failOnConsole(): void {
  const written = takeWritten();
  if (written.length > 0) throw new Error(`Unexpected console call\n${written.join("\n")}`);
}

afterEach(failOnConsole);
afterAll(failOnConsole);
