import { ReadError } from "../../ooxml/read/readError";
import { toXlsx } from "../host/converted/toXlsx";
import type { Conversion } from "./convertFile";

/** A worker of the page: turns one file into a package of Excel's, where the page can stop it. */
addEventListener("message", ({ data }: MessageEvent<{ bytes: Uint8Array; name: string }>) => {
  postMessage(converted(data.bytes, data.name));
});

function converted(bytes: Uint8Array, name: string): Conversion {
  try {
    return { file: toXlsx(bytes, name) };
  } catch (error) {
    return { problem: error instanceof ReadError ? error.problem : "damaged" };
  }
}
