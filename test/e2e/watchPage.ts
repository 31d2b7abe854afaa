import type { Page } from "playwright-core";

/** What must not happen on a page: requests to elsewhere, failed ones, errors on the console, exceptions. */
export function watchPage(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin: target } = new URL(request.url());
    const inside = target === origin || ["data:", "blob:", "about:"].includes(protocol);
    if (!inside) problems.push(`request to ${request.url()}`);
  });
  page.on("websocket", (socket) => problems.push(`socket to ${socket.url()}`));
  page.on("requestfailed", (request) => {
    // A frame that is taken away cancels what it was loading.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") problems.push(`${request.url()} failed: ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      problems.push(`console.${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
  return problems;
}
