// Replaces fetch() for file addresses, which the fetch() of Node does not read.
import { readFile } from "node:fs/promises";

export async function fetchFile(url) {
  try {
    return new Response(await readFile(new URL(url)));
  } catch {
    return new Response("", { status: 404 });
  }
}
