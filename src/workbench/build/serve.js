const http = require("node:http");
const path = require("node:path");
const localOffice = require("./localOffice");
const { FOLDERS } = require("./publishedFiles");

/** Folders that the workbench's page loads from as they were published. */
const folders = Object.entries(FOLDERS).map(([name, directory]) => ({
  directory,
  publicPath: `/${name}`,
  watch: false,
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
const headers = { "Access-Control-Allow-Origin": "*" };

/** Serves the same files over plain http, which browsers accept without a certificate. */
function listenPlainly(server, port) {
  const plain = http.createServer(server.app);
  plain.listen(port, "localhost");
  server.compiler.hooks.shutdown.tap("workbench", () => plain.close());
}

module.exports = { folders, headers, pagesForWorkbench, listenPlainly };
