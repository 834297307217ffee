// Runs scripts of tests one after the other, because Node starts slowly. Each line of standard input is an order
// {script, payload}, where `payload` is a text. The answer is one line {output, error}.
//
// Each script runs in a thread of its own with fresh modules. It finds the payload where it looks for its standard
// input, which is the file number 0.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

async function answerTo({ script, payload }) {
  const thread = new Worker(new URL(import.meta.url), { workerData: { script, payload } });
  let output = "";
  let error = null;
  thread.on("message", (text) => (output += text));
  thread.on("error", (fault) => (error = fault?.stack ?? String(fault)));
  const code = await new Promise((resolve) => thread.on("exit", resolve));
  return { output, error: error ?? (code ? `exit code ${code}` : null) };
}

async function runScript({ script, payload }) {
  const { readFileSync } = fs;
  fs.readFileSync = (file, ...options) => (file === 0 ? payload : readFileSync(file, ...options));
  syncBuiltinESMExports();
  process.stdout.write = (text) => parentPort.postMessage(text);
  await import(pathToFileURL(script));
}

if (isMainThread) {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answerTo(JSON.parse(line)))}\n`);
  }
} else await runScript(workerData);
