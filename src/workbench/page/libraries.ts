import * as react from "react";
import * as jsx from "react/jsx-runtime";
import * as dom from "react-dom";
import * as client from "react-dom/client";
import * as rxjs from "rxjs";
import * as operators from "rxjs/operators";

/** The globals that Univer's prebuilt files expect. */
Object.assign(globalThis, {
  React: { ...react, ...jsx },
  ReactDOM: { ...dom, ...client },
  rxjs: { ...rxjs, operators },
});
