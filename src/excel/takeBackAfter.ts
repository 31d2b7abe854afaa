import { partlyWritten } from "./partlyWritten";

/**
 * Takes back what may have been written before Excel failed with `error`, and rejects with that error; where Excel does not let it
 * take everything back either, as `partlyWritten` says. Places are sheets, or cells as sheet!A1.
 */
export async function takeBackAfter(
  error: unknown,
  places: readonly string[],
  takeBack: () => Promise<unknown>
): Promise<never> {
  try {
    await takeBack();
  } catch (cause) {
    throw partlyWritten(error, cause, places);
  }
  throw error;
}
