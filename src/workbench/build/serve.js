const http = require("node:http");
const path = require("node:path");
const localOffice = require("./localOffice");
const { FOLDERS } = require("./publishedFiles");

/** Folders that the workbench's page loads from as they were published. */
const folders = Object.entries(FOLDERS).map(([name, directory]) => ({
  directory,
  publicPath: `/${name}`,
  watch: false,
  // What is in a folder is nobody's to list.
  serveIndex: false,
}));

/** The add-in's pages, over http for the workbench; over https Excel gets them as they are. */
const PAGES = ["taskpane.html", "commands.html", "message.html", "functions.html"];

/** Middleware of webpack's server that hands the add-in's pages to the workbench with a local Office.js. */
function pagesForWorkbench(server) {
  return {
    name: "pages-for-workbench",
    middleware(request, response, next) {
      const name = request.path.slice(1);
      if (request.path === "/") return response.redirect("/workbench.html");
      if (request.socket.encrypted || !PAGES.includes(name)) return next();
      const { context } = server.middleware;
      server.middleware.waitUntilValid(() => {
        const [addin] = context.compiler.compilers;
        const file = path.join(addin.outputPath, name);
        context.outputFileSystem.readFile(file, (error, content) => {
          if (error) return next(error);
          try {
            response.type("html").send(localOffice(content.toString("utf8")));
          } catch (failure) {
            next(failure);
          }
        });
      });
    },
  };
}

/**
 * Excel on the web fetches the functions from a page of its own: a server that does not allow that leaves every function
 * #NAME? (office-js issue 3970, office-js-docs-pr issue 1920).
 */
const headers = { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" };

/** Names under which a browser on this computer may ask; any other leads here by a name that somebody else gave. */
const OWN_HOSTS = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Answers nobody who asks for another host than this computer, before anything else is looked at: a page elsewhere could
 * give its own name this computer's address and read what is served here (DNS rebinding).
 */
function ownHostOnly(request, response, next) {
  if (OWN_HOSTS.test(request.headers.host ?? "")) return next();
  response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end("只能用 localhost 打开。\n");
}

/** Serves the same files over plain http, which browsers accept without a certificate. */
function listenPlainly(server, port) {
  const plain = http.createServer(server.app);
  plain.listen(port, "localhost");
  server.compiler.hooks.shutdown.tap("workbench", () => plain.close());
}

module.exports = { folders, headers, listenPlainly, ownHostOnly, pagesForWorkbench };
