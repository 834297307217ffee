// What a linter asks of our scripts: the faults that eslint recommends to look for, with the names that each folder may
// use.

import js from "@eslint/js";
import globals from "globals";

const PAGES = [
  "theme/static/js/**/*.js",
  "plugins/patterns/static/**/*.js",
  "plugins/bench/pages/**/*.js",
  "tests/**/*.js",
];
const SEARCH_WORKER = "theme/static/js/search/worker.js";
const SERVICE_WORKER = ["theme/static/js/offline/worker.js", "theme/static/js/offline/leave.js"];
const NODE = ["**/*.mjs"];

export default [
  {
    ignores: [
      "**/node_modules/",
      "**/.*/", // what commands write: .venv, .patterns, .pictures, .cache
      "output/",
    ],
  },
  js.configs.recommended,
  // A class of invisible characters names those that join others, by their numbers.
  { rules: { "no-misleading-character-class": ["error", { allowEscape: true }] } },
  { files: PAGES, languageOptions: { globals: globals.browser } },
  { files: [SEARCH_WORKER], languageOptions: { globals: globals.worker } },
  { files: SERVICE_WORKER, languageOptions: { globals: globals.serviceworker } },
  { files: NODE, languageOptions: { globals: globals.node } },
];
