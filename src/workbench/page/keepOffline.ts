/**
 * Lets the browser keep the page's files, so that it opens without a network from the second visit on; `tellNewer` is called
 * when another edition lies ready and takes over once every page of this one is closed. Does nothing where the page was not
 * built for it (`npm start`), nor where the browser forbids it: an address with http, a private window.
 */
export async function keepOffline(tellNewer: () => void): Promise<void> {
  const script = document.documentElement.dataset["offline"];
  if (!script || !("serviceWorker" in navigator)) return;
  const registered: Promise<ServiceWorkerRegistration | undefined> =
    navigator.serviceWorker.register(script, { updateViaCache: "none" });
  const kept = await registered.catch(() => undefined);
  if (!kept) return;
  const tellIfReady = () => {
    if (kept.waiting && navigator.serviceWorker.controller) tellNewer();
  };
  const watchComing = () => kept.installing?.addEventListener("statechange", tellIfReady);
  tellIfReady();
  watchComing();
  kept.addEventListener("updatefound", watchComing);
}
