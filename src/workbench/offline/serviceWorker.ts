import { builtFile, type Built } from "./builtFile";

/** The part of a service worker's globals that this one uses; the compiler's own list would clash with that of pages. */
interface Worker {
  /** Written before this script by the build. */
  readonly eduBuilt: Built;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", handler: (event: Waiting) => void): void;
  addEventListener(type: "fetch", handler: (event: Fetching) => void): void;
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** So many files are fetched at a time: a slow line carries no fifty at once. */
const AT_ONCE = 6;

const worker = globalThis as unknown as Worker;
const { version, files } = worker.eduBuilt;
const { scope } = worker.registration;
/** Several editions may lie on one server, each under its own path. */
const ours = `edu-web ${scope} `;
const store = ours + version;

/**
 * Takes exactly the built files, all or none: one that is not as it was built, because the server is just being given
 * another edition, fails the whole, and the browser tries again later.
 */
async function takeFiles(): Promise<void> {
  const cache = await caches.open(store);
  const left = Object.entries(files);
  const takeNext = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [name, sha256] = next;
      const request = new Request(new URL(name, scope), {
        cache: "no-cache",
        redirect: "error",
        integrity: `sha256-${sha256}`,
      });
      await cache.put(request.url, unheld(await fetch(request)));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  } catch (error) {
    await caches.delete(store);
    throw error;
  }
}

/** What a server says of an answer that is to be asked for again each time. */
const ASKED_AGAIN = /\bno-(?:cache|store)\b/i;

/**
 * An answer that browsers do not hold back beside this store, whatever the server says of how long it keeps. One that the server
 * lets nobody hold back stays as it came: browsers keep scripts compiled only with the answers that they got themselves.
 */
function unheld(answer: Response): Response {
  const { body, headers } = answer;
  if (ASKED_AGAIN.test(headers.get("Cache-Control") ?? "")) return answer;
  const own = new Headers(headers);
  own.set("Cache-Control", "no-cache");
  return new Response(body, { headers: own });
}

/** Files of editions before this one go, once no page uses them any more. */
async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ours) && name !== store);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** A file from the store; one that was taken out of it comes anew, never as the browser holds it from an edition before. */
async function answer({ redirect }: Request, name: string): Promise<Response> {
  const { href } = new URL(name, scope);
  const kept = await caches.match(href, { cacheName: store });
  return kept ?? fetch(href, { cache: "no-cache", redirect });
}

worker.addEventListener("install", (event) => event.waitUntil(takeFiles()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const name = request.method === "GET" ? builtFile(request.url, scope, files) : null;
  if (name !== null) event.respondWith(answer(request, name));
});
