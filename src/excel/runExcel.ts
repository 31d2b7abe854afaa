import { toHostError } from "./toHostError";

/** Runs one batch in Excel and gives its result; rejects with a HostError and nothing else. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toHostError(error);
  }
}
