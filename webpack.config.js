const { X509Certificate } = require("node:crypto");
const fs = require("node:fs");
const net = require("node:net");
const os = require("node:os");
const path = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { generateCertificates } = require("office-addin-dev-certs");
const OfficeSource = require("./src/excel/build/officeSource");
const functionsBundle = require("./src/functions/build/functionsBundle");
const FetchEarly = require("./src/taskpane/build/fetchEarly");
const openBrowser = require("./src/workbench/build/openBrowser");
const {
  folders,
  headers,
  listenPlainly,
  ownHostOnly,
  pagesForWorkbench,
} = require("./src/workbench/build/serve");
const webEdition = require("./src/workbench/build/webEdition");
const cliBundle = require("./src/cli/build/cliBundle");
const workbenchBundle = require("./src/workbench/build/workbenchBundle");

/** The address written in manifest.xml; a build for another server replaces it (EDU_BASE_URL). */
const MANIFEST_URL = "https://localhost:3000";
/** The add-in for Excel is served over https on this port, the workbench over http on the next. */
const FIRST_PORT = Number(process.env.EDU_PORT ?? 3000);

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      externalHelpers: true,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

/** Sources are compiled for browsers, and once more for the engine in which older Excel runs the functions. */
const rules = [
  { oneOf: [{ issuerLayer: functionsBundle.LAYER, ...swc("es2016") }, swc("es2019")] },
];

/**
 * `webpack` builds what Excel loads into dist/ and the command into dist-cli/; `webpack serve` serves it, and the workbench beside it; `webpack --env web`
 * builds what is served for the workbench into dist-web/, `webpack --env cli` the command alone.
 */
module.exports = async (env, argv) => {
  const development = argv.mode === "development";
  const port = env.WEBPACK_SERVE ? await freePort(FIRST_PORT) : FIRST_PORT;
  const baseUrl = (process.env.EDU_BASE_URL ?? `https://localhost:${port}`).replace(/\/+$/, "");
  if (!baseUrl.startsWith("https://"))
    throw new Error(`EDU_BASE_URL 必须以 https:// 开头（Excel 的要求），现在是：${baseUrl}`);

  const common = {
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules },
    experiments: { layers: true },
    // No eval-based maps: the pages' content policy forbids eval.
    devtool: development ? "source-map" : false,
    performance: { hints: false },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 }, mangle: true },
        }),
        // Style sheets by what webpack brings.
        "...",
      ],
    },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
  const addin = {
    ...addinBundle(common, baseUrl, !env.WEBPACK_SERVE),
    cache: cacheFor("addin", env, argv.mode),
  };
  const workbench = (script) =>
    workbenchBundle({ ...common, cache: cacheFor("workbench", env, argv.mode) }, script);
  if (env.cli) return cliBundle(common);
  if (env.web) return webEdition(addin, workbench(webEdition.SCRIPT));
  if (!env.WEBPACK_SERVE) {
    addin.plugins.push(new OfficeSource(process.env.EDU_OFFICE_JS));
    return [addin, cliBundle({ ...common, cache: cacheFor("cli", env, argv.mode) })];
  }
  const served = { ...addin, devServer: await devServer(port) };
  return [served, workbench("")];
};

function addinBundle(common, baseUrl, clean) {
  const functions = functionsBundle(baseUrl);
  return {
    ...common,
    name: "addin",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      // The custom functions run in a runtime of their own, without a DOM, apart from the pane.
      functions: functions.entry,
      commands: "./src/commands/commands.ts",
      message: "./src/commands/message.ts",
    },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean },
    plugins: [
      ...functions.plugins,
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        // FetchEarly puts its script in.
        chunks: [],
      }),
      new FetchEarly(),
      // The ribbon's commands run without the pane, on a page that nobody sees, and tell their result on another.
      ...["commands", "message"].map(
        (name) =>
          new HtmlWebpackPlugin({
            template: `./src/commands/${name}.html`,
            filename: `${name}.html`,
            chunks: [name],
            scriptLoading: "defer",
          })
      ),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/support.html", to: "support.html" },
          { from: "src/taskpane/*.css", to: "[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString("utf8").replaceAll(MANIFEST_URL, baseUrl),
          },
        ],
      }),
    ],
  };
}

/**
 * What is compiled is kept apart for the build, the server and the web edition: they run side by side, and a process that
 * reads a cache while another writes it was given the other's page. A checkout that is built once keeps nothing: writing
 * the cache costs half of what compiling does.
 */
function cacheFor(name, env, mode) {
  if (process.env.CI) return false;
  const use = env.WEBPACK_SERVE ? "serve" : env.web ? "web" : "build";
  return {
    type: "filesystem",
    name: `${name}-${use}-${mode}`,
    cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
    buildDependencies: {
      config: [
        __filename,
        require.resolve("./src/functions/build/functionsBundle"),
        require.resolve("./src/taskpane/build/fetchEarly"),
        require.resolve("./src/workbench/build/workbenchBundle"),
      ],
    },
  };
}

async function devServer(port) {
  const plainPort = await freePort(port + 1);
  return {
    host: "localhost",
    port,
    server: { type: "https", options: await certificates() },
    static: folders,
    headers,
    // What is served is what Excel would load, with nothing of the server's own in it.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    setupMiddlewares: (middlewares, server) => [
      { name: "own-host-only", middleware: ownHostOnly },
      pagesForWorkbench(server),
      ...middlewares,
    ],
    // Sideloading reads the manifest from disk, with the address that is really served.
    devMiddleware: { writeToDisk: (file) => file.endsWith("manifest.xml") },
    onListening(server) {
      listenPlainly(server, plainPort);
      server.middleware.waitUntilValid(() => announce(port, plainPort));
    },
  };
}

/** The first port from `first` on that nobody listens on; the twentieth in a row that is taken is an error. */
async function freePort(first) {
  for (let port = first; port < first + 20; port++) if (await isFree(port)) return port;
  throw new Error(
    `端口 ${first} 到 ${first + 19} 都被占用，请关闭其他程序，或用 EDU_PORT=… 指定端口。`
  );
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
}

/**
 * The certificate that `npx office-addin-dev-certs install` made, which this computer trusts; without one, a
 * certificate of our own under .cache/, which browsers warn about. The trust store is never touched from here.
 */
async function certificates() {
  const trusted = path.join(os.homedir(), ".office-addin-dev-certs");
  const own = path.resolve(__dirname, ".cache/certificates");
  const read = (folder) => ({
    ca: fs.readFileSync(path.join(folder, "ca.crt")),
    cert: fs.readFileSync(path.join(folder, "localhost.crt")),
    key: fs.readFileSync(path.join(folder, "localhost.key")),
  });
  if (isComplete(trusted)) return read(trusted);
  if (!isComplete(own)) {
    // It reports its file names on the console, between our own lines.
    const log = console.log;
    console.log = () => undefined;
    try {
      await generateCertificates(
        path.join(own, "ca.crt"),
        path.join(own, "localhost.crt"),
        path.join(own, "localhost.key"),
        365
      );
    } finally {
      console.log = log;
    }
  }
  return read(own);
}

/** All three files are there and the certificate has not run out. */
function isComplete(folder) {
  const files = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  return files.every((file) => fs.existsSync(file)) && isValid(files[1]);
}

function isValid(certificate) {
  return new Date(new X509Certificate(fs.readFileSync(certificate)).validTo) > new Date();
}

function announce(port, plainPort) {
  const address = `http://localhost:${plainPort}/workbench.html`;
  const moved = port === FIRST_PORT ? "" : `（端口 ${FIRST_PORT} 已被占用，改用 ${port}）`;
  process.stdout.write(`
加载项已在本机启动${moved}。
不装 Excel，在浏览器中试用：
  网页工作台        ${address}
在 Excel 中试用（请另开一个终端）：
  电脑版 Excel      npm run start:desktop
  网页版 Excel      npm run start:web -- --document <工作簿的网址>
  首次使用前请运行  npx office-addin-dev-certs install   （让本机信任自制证书）
按 Ctrl+C 停止。
`);
  openBrowser(address);
}
