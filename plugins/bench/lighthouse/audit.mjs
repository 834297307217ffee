// Audits pages with Lighthouse as on a phone, one after another and round by round, in one Chromium. Reads {chromium,
// flags, pages: {name: address}, rounds} and writes {version, audits: {name: [a summary for each round]}}.
import { readFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { summary } from "./summary.mjs";

const { chromium, flags, pages, rounds } = JSON.parse(readFileSync(0, "utf8"));

async function audit(address, port) {
  const { lhr } = await lighthouse(address, { port, logLevel: "error" });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return lhr;
}

const browser = await launch({ chromePath: chromium, chromeFlags: flags, logLevel: "error" });
const audits = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
let version;
try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, address] of Object.entries(pages)) {
      const result = await audit(address, browser.port);
      version = result.lighthouseVersion;
      audits[name].push(summary(result));
      process.stderr.write(`  ${name} ${round}/${rounds}\n`);
    }
  }
} finally {
  browser.kill();
}
process.stdout.write(JSON.stringify({ version, audits }));
