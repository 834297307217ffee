// What a linter asks of our stylesheets: the standard rules, with the names and the notation that we have chosen.

const BLOCK = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

export default {
  extends: "stylelint-config-standard",
  rules: {
    // block__element--modifier, each part in kebab-case (theme/README.md)
    "selector-class-pattern": [
      `^${BLOCK}(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$`,
      { message: "A class is named block__element--modifier." },
    ],
    // Phones that are some years old do not know (width >= 64rem).
    "media-feature-range-notation": "prefix",
    "alpha-value-notation": "number",
    "color-hex-length": "long",
    // Rows of short rules, a token or two in each, are read as a table.
    "declaration-block-single-line-max-declarations": 3,
    // Layers decide which rule wins; within one file rules follow the page from top to bottom.
    "no-descending-specificity": null,
    // Browsers that know only the name with the prefix are still in use.
    "property-no-vendor-prefix": [true, { ignoreProperties: ["text-size-adjust", "print-color-adjust"] }],
  },
  overrides: [
    // The switches stand apart from the tokens that they switch.
    { files: ["theme/static/css/tokens.css"], rules: { "no-duplicate-selectors": null } },
    // A table of contents has an empty line between its parts.
    { files: ["theme/static/css/entries/*.css"], rules: { "at-rule-empty-line-before": null } },
  ],
};
